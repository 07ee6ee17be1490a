import { expect, test } from "./site/site";

const chart = /StackedBarChart/;

test("the drawing library comes when the charts are opened, and not before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (chart.test(request.url())) asked.push(request.url());
  });
  await page.goto("fi/");
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await page.getByRole("link", { name: "Kuviot" }).click();
  await expect(page.locator(".chart-drawing").first()).toBeVisible();
  expect(asked).toHaveLength(1);
});

test("a chart's place keeps its height when the drawing comes", async ({ page }) => {
  await page.goto("fi/?view=charts");
  const place = page.locator(".chart-place").first();
  // The view of an address with a query is held until the page has read it.
  await expect(place).toBeVisible();
  const before = await place.boundingBox();
  await place.scrollIntoViewIfNeeded();
  await expect(place.locator("svg.recharts-surface")).toBeVisible();
  const after = await place.boundingBox();
  expect(after?.height).toBe(before?.height);
  const drawn = await place.locator("svg.recharts-surface").boundingBox();
  expect(drawn?.height).toBe(after?.height);
});

test("where the drawing library does not come, the table stays and the drawing can be asked for again", async ({
  page,
  said,
}) => {
  await page.route(chart, (route) => route.abort());
  await page.goto("fi/?view=charts");
  const figure = page.getByRole("figure").first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByText("Kuviota ei saatu ladattua.")).toBeVisible();
  await expect(figure.getByRole("table")).toBeVisible();
  expect(said.filter((message) => !chart.test(message))).toEqual([]);
  said.length = 0;
  await page.unroute(chart);
  await figure.getByRole("button", { name: "Yritä uudelleen" }).click();
  await expect(figure.locator("svg.recharts-surface")).toBeVisible();
});

test("a press on a bar shows the targets behind it", async ({ page }) => {
  await page.goto("fi/?view=charts");
  const place = page.locator(".chart-place").first();
  await place.scrollIntoViewIfNeeded();
  await place.locator(".segment").first().click();
  await expect(page).toHaveURL(/\?theme=[a-z-]+&status=[a-z-]+#goals$/);
  await expect(page.getByRole("table")).toBeVisible();
});

test("by keyboard alone: a filter opens, chooses and closes, and the focus is where it was", async ({ page }) => {
  await page.goto("fi/");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
  const button = page.getByRole("group", { name: "Rajaukset" }).getByRole("button", { name: "Tila" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?status=at-risk&status=not-achieved$/);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "false");
});

test("a phone shows no view wider than itself, with filters behind one button", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const view of ["", "?view=timeline", "?view=changes", "?view=charts", "?group=programme"]) {
    await page.goto(`sv/${view}`);
    await expect(page.locator("html")).toHaveAttribute("data-ready", "");
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, view).toBeLessThanOrEqual(0);
  }
  await expect(page.getByRole("searchbox")).toBeHidden();
  await page.getByRole("button", { name: "Avgränsningar", exact: true }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
});
