import { expect, open, test } from "../site/site";

const chart = /StackedBarChart/;

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
  problems,
}) => {
  await page.route(chart, (route) => route.abort());
  await page.goto("fi/?view=charts");
  const figure = page.getByRole("figure").first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByText("Kuviota ei saatu ladattua.")).toBeVisible();
  await expect(figure.getByRole("table")).toBeVisible();
  expect(problems.filter((message) => !chart.test(message))).toEqual([]);
  problems.length = 0;
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

/** Every view in Swedish; the one with the most text in the other languages too. */
const phoneViews = ["sv/", "sv/?view=timeline", "sv/?view=changes", "sv/?view=charts", "sv/?group=programme"];

test("a phone shows no view wider than itself, with filters behind one button", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["fi/?view=changes", "en/?view=changes", ...phoneViews]) {
    await open(page, path);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, path).toBeLessThanOrEqual(0);
  }
  await expect(page.getByRole("searchbox")).toBeHidden();
  await page.getByRole("button", { name: "Avgränsningar", exact: true }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
});

test("on a phone a target's marks stand below its status in every row, however long the words", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, "en/");
  const lefts = await page
    .locator(".targets .target-row .cell-course")
    .evaluateAll((cells) =>
      cells.map((cell) => cell.getBoundingClientRect().left - (cell.parentElement?.getBoundingClientRect().left ?? 0)),
    );
  expect(new Set(lefts).size).toBe(1);
});
