import type { Page } from "@playwright/test";
import { dataset, expect, goal, open, ready, test } from "../site/site";

const theme = dataset.themes.find(({ id }) => id === goal.themeId)?.name ?? "";
const programme = dataset.programmes.find(({ id }) => id === goal.programmeIds[0])?.name ?? "";

const table = (page: Page) => page.getByRole("table", { name: /^Tavoitteet ja osatavoitteet/ });

/** What the table shows, row by row. */
const rows = (page: Page) => table(page).getByRole("row").allInnerTexts();

const choose = async (page: Page, filter: string, option: string) => {
  const button = page.locator(".bar").getByRole("button", { name: filter });
  await button.click();
  await page.getByRole("group", { name: filter, exact: true }).getByRole("checkbox", { name: option }).check();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
};

test("a view narrowed by theme and programme opens the same from its copied link", async ({ page, browser, site }) => {
  await open(page, "fi/?sort=-status&cols=status");
  const all = (await rows(page)).length;
  await choose(page, "Teema", theme);
  await choose(page, "Ohjelma", programme);
  const filteredGoals = await rows(page);
  expect(filteredGoals.length).toBeLessThan(all);
  await expect(table(page).getByRole("link", { name: goal.title })).toBeVisible();

  await page.getByRole("button", { name: "Kopioi linkki näkymään" }).click();
  await expect(page.getByText("Linkki kopioitu")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(site)).toBe(true);
  for (const key of ["theme", "programme", "sort", "cols"]) expect(link).toContain(`${key}=`);

  const other = await (await browser.newContext()).newPage();
  await open(other, link);
  expect(await rows(other)).toEqual(filteredGoals);
  expect(new URL(other.url()).search).toBe(new URL(link).search);
  await other.context().close();
});

test("the keyboard alone leads from the start to a copied link", async ({ page }) => {
  await open(page, "fi/");
  const reach = async (name: RegExp, key: "Tab" | "Shift+Tab" = "Tab") => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press(key);
      const focused = page.locator(":focus");
      if (name.test((await focused.getAttribute("aria-label")) ?? (await focused.innerText()))) return focused;
    }
    throw new Error(`the keyboard does not reach ${String(name)}`);
  };
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Siirry sisältöön" })).toBeFocused();
  await page.keyboard.press("Enter");
  await reach(/^Ei toteudu\s+\d+$/);
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/status=not-achieved/);
  // The bar stands before what it narrows.
  await reach(/^Kopioi linkki näkymään/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Linkki kopioitu")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("the way back, the way forward and a reload keep the view", async ({ page }) => {
  await open(page, "fi/");
  const all = await rows(page);
  await choose(page, "Teema", theme);
  // A filter works before the goals' words are here.
  await expect(table(page).getByText("Raportin tekstiä ladataan.")).toHaveCount(0);
  const filteredGoals = await rows(page);
  await page.getByRole("link", { name: "Aikajana" }).click();
  await expect(page).toHaveURL(/view=timeline/);
  await expect(table(page)).toBeHidden();

  await page.goBack();
  await expect(table(page)).toBeVisible();
  expect(await rows(page)).toEqual(filteredGoals);
  await page.goBack();
  await expect.poll(() => rows(page)).toEqual(all);
  await page.goForward();
  await expect.poll(() => rows(page)).toEqual(filteredGoals);
  await page.reload();
  await ready(page);
  expect(await rows(page)).toEqual(filteredGoals);
});

test("another language shows the same view", async ({ page }) => {
  await open(page, "fi/?view=timeline&status=not-achieved&status=at-risk");
  await page.getByRole("link", { name: "English" }).click();
  await ready(page);
  await expect(page).toHaveURL(/\/en\/\?view=timeline&status=at-risk&status=not-achieved$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "Timeline", exact: true })).toHaveAttribute("aria-current", "true");
});

test("the site's own folder leads to the reader's language, with the query kept", async ({ browser, site }) => {
  for (const [locale, path] of [
    ["sv-FI", "sv/"],
    ["en-GB", "en/"],
    ["de-DE", "fi/"],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${site}?view=timeline#goals`);
    await expect(page).toHaveURL(`${site}${path}?view=timeline#goals`);
    await context.close();
  }
});

test("a goal opens from the dashboard, says so in the title, and the way back leads to the same rows", async ({
  page,
}) => {
  await open(page, "fi/?view=table&status=achieved");
  const before = await rows(page);
  const link = table(page).getByRole("link", { name: goal.title });
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(goal.title);
  await expect(page).toHaveTitle(new RegExp(goal.title.slice(0, 20)));
  await page.goBack();
  expect(await rows(page)).toEqual(before);
});
