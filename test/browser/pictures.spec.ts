import { readFileSync } from "node:fs";
import { axeFindings, dataset, expect, open, test } from "./site";

const report = dataset.reports.at(-1);

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
  expect(svg).toMatch(/<rect[^>]*fill="url\(&quot;#pattern-not-achieved&quot;\)"/);
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
  const said = cell.locator(".peek-said");
  await expect(said).toBeVisible();
  await said.hover();
  await page.waitForTimeout(400);
  await expect(said).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(said).toBeHidden();
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
  const first = page.locator(".peek-said").first();
  await expect(first).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(first).toBeHidden();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(first).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
