import type { Page } from "@playwright/test";
import { expect, goal, open, ready, test } from "../site/site";

/** Loses one lazily fetched part, as a deployment between two clicks does, until it is given back. */
async function lose(page: Page, part: string): Promise<() => Promise<void>> {
  const file = new RegExp(`/assets/${part}-[^/]+\\.js$`);
  await page.route(file, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "gone" }));
  return () => page.unroute(file);
}

const expected = /Failed to load|404|MIME type|dynamically imported module|text\/html/;

test("charts, downloads and the studio are fetched when they are opened, and not before", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const parts = (name: RegExp) => fetched.filter((address) => name.test(address));
  const [charts, writers] = [/StackedBarChart/, /assets\/(export|write|build|paginate|download-)/];
  await open(page, "fi/");
  await page.waitForLoadState("networkidle");
  for (const part of [charts, writers, /Workbench|StudioPage|reportWork|readPdf|pdf|studio/i])
    expect(parts(part)).toEqual([]);
  await page.getByRole("link", { name: "Kuviot" }).click();
  await expect(page.locator(".chart-drawing").first()).toBeVisible();
  expect(parts(charts)).toHaveLength(1);
  expect(parts(writers)).toEqual([]);
  await page.getByRole("button", { name: "Lataa", exact: true }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Excel" }).click();
  await coming;
  expect(parts(writers)).not.toEqual([]);
  await page.goto("fi/studio/");
  await expect(page.locator(".studio-drop")).toBeVisible();
  expect(parts(/reportWork|readPdf|pdf\.worker/)).toEqual([]);
});

test("a view whose part is gone says so and offers to load the page anew, with the view as it was", async ({
  page,
  problems,
}) => {
  const giveBack = await lose(page, "Timeline");
  await open(page, "fi/?status=not-achieved");
  await page.getByRole("link", { name: "Aikajana" }).click();
  const notice = page.getByRole("alert");
  await expect(notice).toBeVisible();
  // The rest of the page goes on.
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ei toteudu: 3/12 osatavoitteesta");
  await giveBack();
  await notice.getByRole("button", { name: "Lataa sivu uudelleen" }).click();
  await ready(page);
  await expect(page).toHaveURL(/\?view=timeline&status=not-achieved$/);
  await expect(page.locator("#view-timeline").getByText("Palvelustrategia").first()).toBeVisible();
  expect(problems.splice(0).filter((line) => !expected.test(line))).toEqual([]);
});

/** Holds back one lazily fetched part until it is released. */
async function holdBack(page: Page, part: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(new RegExp(`/assets/${part}-`), async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

test("a page stays open until the next one can be shown", async ({ page }) => {
  const release = await holdBack(page, "plainPages");
  await open(page, "sv/");
  const headline = await page.locator("h1").textContent();
  await page.locator("footer a[href*='accessibility']").click();
  await page.waitForTimeout(500);
  await expect(page.locator("h1")).toHaveText(headline ?? "");
  release();
  await expect(page).toHaveURL(/\/sv\/accessibility\/$/);
  await expect(page.locator("h1")).toBeFocused();
});

test("a page stays open until the one before it can be shown again", async ({ page }) => {
  await open(page, `en/goal/${goal.id}/`);
  const title = await page.locator("h1").textContent();
  await page.locator(".site-header-title").click();
  await expect(page).toHaveURL(/\/en\/(\?.*)?$/);
  const release = await holdBack(page, "GoalPage");
  await page.reload();
  await ready(page);
  const headline = await page.locator("h1").textContent();
  await page.evaluate(() => history.back());
  await page.waitForTimeout(500);
  await expect(page).toHaveURL(/\/en\/goal\//);
  await expect(page.locator("h1")).toHaveText(headline ?? "");
  release();
  await expect(page.locator("h1")).toHaveText(title ?? "");
});

test("a goal whose part is gone says so in its place", async ({ page, problems }) => {
  await lose(page, "GoalPage");
  await open(page, "en/");
  await page.locator("#goals .goal-title").first().click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("button", { name: "Reload the page" })).toBeVisible();
  expect(problems.splice(0).filter((line) => !expected.test(line))).toEqual([]);
});

test("what was fetched goes on without a network", async ({ page, context, problems }) => {
  await open(page, "sv/");
  // The parts come once the page has had its leisure.
  await page.waitForResponse(/\/assets\/Timeline-/);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("link", { name: "Tidslinje" }).click();
  await expect(page.locator("#view-timeline")).toContainText("januari–mars (Q1)");
  await page.getByRole("link", { name: "Förändringar" }).click();
  await expect(page.locator("#view-changes")).toContainText("oförändrade");
  await context.setOffline(false);
  // Browsers ask for the icon when they like.
  expect(problems.splice(0).filter((line) => !line.includes("icon.svg"))).toEqual([]);
});

test("two tabs keep two views apart, and going back to a page finds it as it was left", async ({ page, context }) => {
  await open(page, "fi/?status=at-risk");
  const other = await context.newPage();
  await open(other, "fi/?status=achieved");
  await expect(page.locator(".target-row")).toHaveCount(1);
  await expect(other.locator(".target-row")).toHaveCount(4);
  await page.goto("about:blank");
  await page.goBack();
  await expect(page.locator(".target-row")).toHaveCount(1);
  await expect(page).toHaveURL(/status=at-risk$/);
});

for (const [component, view, tab] of [
  ["Timeline", "timeline", "Aikajana"],
  ["StackedBarChart", "charts", "Kuviot"],
] as const)
  test(`a fault of ${component} is said in its view, and the rest of the page goes on`, async ({ page, problems }) => {
    await page.route(new RegExp(`/assets/${component}-[^/]+\\.js$`), (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `export const ${component} = () => { throw new Error("broken part"); };`,
      }),
    );
    await open(page, "fi/");
    await page.getByRole("link", { name: tab, exact: true }).click();
    const place = page.locator(`#view-${view}`);
    if (view === "charts") await place.scrollIntoViewIfNeeded();
    await expect(place.getByRole("alert")).toContainText("Lataa sivu uudelleen");
    await expect(page.getByRole("alert")).toHaveCount(1);

    await page.getByRole("button", { name: /^Saavutettu\s+4$/ }).click();
    await expect(page).toHaveURL(new RegExp(`view=${view}&status=achieved$`));
    await page.getByRole("link", { name: "Taulukko", exact: true }).click();
    await expect(page.locator(".target-row")).toHaveCount(4);
    await expect(page.getByRole("alert")).toHaveCount(0);
    const lines = problems.splice(0);
    expect(lines.filter((line) => !line.includes("broken part"))).toEqual([]);
    expect(lines).not.toEqual([]);
  });
