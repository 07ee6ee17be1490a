import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openFolds } from "../site/accessibilityPreferences";
import { axeFindings, dataset, expect, open, test } from "../site/site";

const report = dataset.reports.at(-1);

/** Opens a front page and waits until the year's course answers too: it does so after the rest of the page. */
async function openCourse(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.locator(".year-chart-figure[data-ready]").waitFor();
}

test("a chart is saved as vectors and as a picture, with its words and without the page's styles", async ({ page }) => {
  await open(page, "fi/?view=charts");
  const figure = page.getByRole("figure").first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".segment").first()).toBeVisible();
  const finding = await figure.locator(".finding").innerText();

  const save = async (format: "SVG" | "PNG") => {
    const coming = page.waitForEvent("download");
    await figure.getByRole("button", { name: format }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(
      `kojelauta-${report?.id}-${report?.rounds.at(-1)?.id}-theme.${format.toLowerCase()}`,
    );
    return readFileSync(await file.path());
  };

  const svg = (await save("SVG")).toString("utf8");
  expect(svg).toContain(finding.slice(0, 20));
  expect(svg).toContain(report?.organisation);
  expect(svg).toMatch(/<rect[^>]*fill="url\(#pattern-not-achieved\)"/);
  expect(svg).not.toMatch(/ class=| style=|<script|<a /);

  const png = await save("PNG");
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  // Twice the size of the vectors.
  expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="([\d.]+)"/.exec(svg)?.[1]));
});

test("the keyboard comes into a chart once, walks with arrows, and opens a segment's targets", async ({ page }) => {
  await open(page, "fi/?view=charts");
  await page.getByRole("figure").first().scrollIntoViewIfNeeded();
  const bars = page.getByRole("group", { name: "Osatavoitteet teemoittain" });
  await expect(bars.locator(".segment").first()).toBeVisible();
  await expect(bars.locator('.segment[tabindex="0"]')).toHaveCount(1);
  await bars.locator('.segment[tabindex="0"]').focus();
  const before = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.keyboard.press("ArrowDown");
  const after = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(after).not.toBe(before);
  expect(after).toMatch(/^.+: .+ \d+\/\d+$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?theme=[a-z-]+&status=[a-z-]+#goals$/);
  await expect(page.getByRole("table")).toBeVisible();
});

test("evidence opens by mouse, stays while the mouse is on it, and goes with Escape", async ({ page }) => {
  await open(page, "fi/?view=timeline");
  const cell = page.locator(".timeline-details").first();
  await cell.locator("summary").hover();
  const card = cell.locator(".hover-card-content");
  await expect(card).toBeVisible();
  await card.hover();
  await page.waitForTimeout(400);
  await expect(card).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

test("evidence opens by the keyboard's focus, and a press keeps it in its place", async ({ page }) => {
  await open(page, "fi/?view=timeline");
  const summaries = page.locator(".timeline-details summary");
  await page.getByRole("combobox", { name: "Järjestys" }).focus();
  for (
    let presses = 0;
    presses < 4 && !(await summaries.first().evaluate((one) => one.matches(":focus")));
    presses += 1
  )
    await page.keyboard.press("Tab");
  await expect(summaries.first()).toBeFocused();
  const first = page.locator(".hover-card-content").first();
  await expect(first).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(first).toBeHidden();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(first).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test("the keyboard follows a line of the year chart, and opens its target", async ({ page }) => {
  await openCourse(page, "fi/");
  const link = page.locator(".year-chart-list a").nth(1);
  await link.focus();
  await expect(link).toBeInViewport();
  await expect(page.locator(".year-chart-drawing .target-line.is-followed")).toHaveCount(1);
  await expect(page.locator(".year-chart-drawing .target-line.is-followed .target-line-name")).toContainText(
    (await link.innerText()).slice(0, 8),
  );
  const faded = page.locator(".year-chart-drawing .target-line:not(.is-followed) .target-line-way").first();
  expect(Number(await faded.evaluate((one) => getComputedStyle(one).opacity))).toBeLessThan(0.5);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fi\/goal\/[^/]+\/#[a-z0-9-]+$/);
});

test("a mouse over a line says its course in words below the drawing", async ({ page }) => {
  await openCourse(page, "sv/");
  const name = page.locator(".year-chart-drawing .target-line-name").first();
  await name.scrollIntoViewIfNeeded();
  await name.hover();
  const item = page.locator(".year-chart-list > li.is-followed");
  await expect(item).toHaveCount(1);
  expect((await item.boundingBox())?.height).toBeGreaterThan(20);
  await page.mouse.move(0, 0);
  await expect(item).toHaveCount(0);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

  test("the first touch follows a line, the second opens its target", async ({ page }) => {
    await openCourse(page, "en/");
    const name = page.locator(".year-chart-drawing .target-line-name").nth(2);
    await name.scrollIntoViewIfNeeded();
    await name.tap();
    await expect(page.locator(".year-chart-list > li.is-followed")).toHaveCount(1);
    await expect(page).toHaveURL(/\/en\/$/);
    await name.tap();
    await expect(page).toHaveURL(/\/en\/goal\/[^/]+\/#[a-z0-9-]+$/);
  });

  test("evidence opens in its place at a touch", async ({ page }) => {
    await open(page, "fi/?view=timeline");
    const cell = page.locator(".timeline-details").first();
    await cell.locator("summary").tap();
    await expect(cell.locator(".hover-card-content")).toBeVisible();
    await expect(cell).not.toHaveClass(/is-peek/);
  });
});

test("the list names the drawing's targets worst first: from the bottom up", async ({ page }) => {
  await open(page, "fi/");
  const drawn = await page.locator(".year-chart-drawing .target-line").evaluateAll((lines) =>
    lines
      .map((line) => ({
        href: line.getAttribute("href"),
        y: line.querySelector("text")?.getBoundingClientRect().y,
      }))
      .toSorted((a, b) => (b.y ?? 0) - (a.y ?? 0))
      .map(({ href }) => href),
  );
  const listed = await page
    .locator(".year-chart-list a")
    .evaluateAll((links) => links.map((one) => one.getAttribute("href")));
  expect(drawn).toEqual(listed);
});

test("the longest name of a lane keeps clear of the first marks on a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await open(page, "sv/");
  const lane = page.locator(".year-chart-drawing text[x='26']").first();
  await lane.evaluate((name) => (name.textContent = "Bör kontrolleras"));
  const first = page.locator(".year-chart-drawing .target-line use").first();
  const [name, mark] = [await lane.boundingBox(), await first.boundingBox()];
  expect((name?.x ?? 0) + (name?.width ?? Infinity)).toBeLessThan(mark?.x ?? 0);
});

test("in forced colours and on paper the drawing keeps its marks and names apart from the ground", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "fi/");
  const inks = () =>
    page.evaluate(() =>
      [".target-line-name", ".target-line-path", ".mark-ground"].map((part) => {
        const element = document.querySelector(`.year-chart-drawing ${part}`);
        const { fill, stroke } = element ? getComputedStyle(element) : { fill: "", stroke: "" };
        return fill === "none" ? stroke : fill;
      }),
    );
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  for (const ink of await inks()) expect(ink).not.toBe(ground);
  await page.emulateMedia({ media: "print", forcedColors: "none" });
  await expect(page.locator(".year-chart-drawing")).toBeVisible();
  for (const ink of await inks()) expect(ink).not.toBe("rgb(255, 255, 255)");
});

for (const view of ["timeline", "charts"])
  test(`a narrow phone shows no picture wider than itself, and passes axe with all of it open: ${view}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, `fi/?view=${view}`);
    for (const figure of await page.getByRole("figure").all()) await figure.scrollIntoViewIfNeeded();
    await openFolds(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFindings(page)).toEqual([]);
  });
