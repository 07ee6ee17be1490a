import type { Page } from "@playwright/test";
import { expect, open, ready, test } from "../site/site";

/** Waits until nothing scrolls any more, and says whether the element is in sight below the bar. */
async function standsBelowBar(page: Page, selector: string): Promise<void> {
  await expect(async () => {
    const { top, bar } = await page.evaluate((place) => {
      const topOf = document.querySelector(place)?.getBoundingClientRect().top ?? -1;
      return { top: topOf, bar: document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0 };
    }, selector);
    expect(top).toBeGreaterThanOrEqual(bar - 1);
    expect(top).toBeLessThan(300);
  }).toPass();
}

test("“Which ones?” leads to the changes that it speaks of", async ({ page }) => {
  await open(page, "en/");
  await page
    .getByRole("link", { name: /^Which ones\?/ })
    .first()
    .click();
  await expect(page).toHaveURL(/view=changes.*#goals$/);
  await standsBelowBar(page, "#goals-heading");
  await expect(page.locator("#goals-heading")).toBeFocused();
});

test("a target's link that is pressed before its page is there leads to the target, and Back to the link", async ({
  page,
}) => {
  await page.route(/GoalPage/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto("fi/");
  await page.locator("html.interactive").waitFor({ state: "attached" });
  const link = page.locator("main .targets a[href*='goal/'][href*='#']").last();
  const href = (await link.getAttribute("href")) ?? "";
  const target = href.slice(href.indexOf("#"));
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await standsBelowBar(page, `${target}-name`);
  await expect(page.locator(`${target}-name`)).toBeFocused();
  await page.goBack();
  await expect(page.locator(`main a[href$="${target}"]:focus`)).toHaveCount(1);
});

test("no two buttons of the page's top have one name", async ({ page }) => {
  await open(page, "fi/");
  const names = await page
    .getByRole("button")
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? one.textContent.trim()));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("the toolbar is one line from 1,200 px on, in the longest language with every filter in use", async ({ page }) => {
  await open(
    page,
    "sv/?theme=uudistuvat-palvelut&programme=liikkumisohjelma&programme=osallisuus&status=at-risk&change=worse",
  );
  for (const width of [1200, 1320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const tops = await page
      .locator(".bar")
      .locator("button, select, input")
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect([...new Set(tops)]).toHaveLength(1);
  }
});

/** Puts `<font>` in the place of each text that is seen, as the browser's translation does. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
    for (const text of texts) {
      if (!(text instanceof Text) || text.data.trim() === "" || text.parentElement?.closest("option, script")) continue;
      const name: string = "font";
      const font = document.createElement(name);
      font.textContent = text.data;
      text.replaceWith(font);
    }
  });

test("a page that the browser has translated before its script comes answers all the same", async ({ page }) => {
  let release = (): void => undefined;
  const translated = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/assets\/main-.*\.js/, async (route) => {
    await translated;
    await route.continue();
  });
  await page.goto("en/", { waitUntil: "commit" });
  await expect(page.locator(".site-footer")).toBeAttached();
  await translate(page);
  release();
  await ready(page);
  await page
    .getByRole("button", { name: /Will not be met 3/ })
    .first()
    .click();
  await expect(page.locator(".result-count")).toHaveText(/^Showing 3 of 12 targets/);
});

test("a page that the browser translates goes on filtering and opening goals", async ({ page }) => {
  await open(page, "en/");
  await translate(page);
  await page
    .getByRole("button", { name: /Will not be met 3/ })
    .first()
    .click();
  await expect(page.locator(".result-count")).toHaveText(/^Showing 3 of 12 targets/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Will not be met/);
  await translate(page);
  await page
    .getByRole("button", { name: /At risk 1/ })
    .first()
    .click();
  await expect(page.locator(".result-count")).toHaveText(/^Showing 4 of 12 targets/);
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(page.locator(".result-count")).toHaveText(/^Showing everything/);
  await translate(page);
  await page.locator("main .targets a[href*='goal/'][href*='#']").first().click();
  await expect(page.locator(".goal-page h1")).toHaveText(/\S/);
  await translate(page);
  await page
    .getByRole("link", { name: /Forecast 2/ })
    .first()
    .click();
  await expect(page.locator(".goal-page .newer-round")).toBeVisible();
});

test("a page that opens while the window is resized opens, and nothing is thrown", async ({ page }) => {
  await open(page, "fi/");
  await page.evaluate(() => document.querySelector<HTMLElement>(".targets .goal-title")?.click());
  await page.setViewportSize({ width: 700, height: 800 });
  await expect(page).toHaveURL(/\/goal\//);
  await expect(page.locator(".goal-page h1")).toBeVisible();
});
