import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { axeFindings, dataset, expect, open, test } from "../site/site";

const view = "fi/?status=not-achieved&cols=status&cols=when";
const [report] = dataset.reports;
const round = report?.rounds.at(-1)?.id ?? "";
/** The targets that the view shows, by the names that it shows. */
const shown = dataset.goals
  .filter(({ reportId }) => reportId === report?.id)
  .flatMap(({ targets }) => targets)
  .filter(({ assessments }) => assessments.find(({ roundId }) => roundId === round)?.status === "not-achieved");
const names = shown.map(({ name, translations }) => translations.fi ?? name);

async function download(page: Page, format: string): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: format }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** The files of an office document whose path fits, as text. */
function partsOf(content: Buffer, path: RegExp): string[] {
  const files = unzipSync(content);
  return Object.keys(files)
    .filter((name) => path.test(name))
    .toSorted()
    .map((name) => strFromU8(files[name] ?? new Uint8Array()));
}

test("a narrowed view is taken along in each form, by the keyboard, and what comes is what it shows", async ({
  page,
}) => {
  await open(page, view);
  const menu = page.getByRole("button", { name: "Lataa", exact: true });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(menu).toHaveAttribute("aria-expanded", "true");
  expect(await axeFindings(page)).toEqual([]);

  const csv = await download(page, "CSV");
  expect(csv.name).toMatch(/^[a-z0-9-]+\.csv$/);
  await expect(page.getByText(`Ladattu: ${csv.name}`)).toBeVisible();
  await expect(page.getByRole("button", { name: "CSV" })).toBeFocused();
  const lines = csv.content.toString("utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFTeema;/);
  // The table alone, and the end of its last line.
  expect(lines).toHaveLength(1 + names.length + 1);
  for (const name of names) expect(lines.join("\n")).toContain(name);

  const xlsx = await download(page, "Excel");
  expect(xlsx.name).toBe(csv.name.replace("csv", "xlsx"));
  const sheets = partsOf(xlsx.content, /worksheets\/sheet\d\.xml$/);
  const strings = partsOf(xlsx.content, /sharedStrings\.xml$/).join("") + sheets.join("");
  expect(sheets).toHaveLength(2);
  expect(sheets[0]).toMatch(/<pane [^>]*state="frozen"/);
  expect(sheets[0]?.match(/<row /g)).toHaveLength(1 + names.length);
  for (const name of names) expect(strings).toContain(name);

  const pptx = await download(page, "PowerPoint");
  const slides = partsOf(pptx.content, /ppt\/slides\/slide\d+\.xml$/);
  for (const name of names) expect(slides.join("")).toContain(name);
  expect(slides.join("")).toContain("<a:tbl>");
  expect(slides.every((slide) => slide.includes('type="title"'))).toBe(true);
  const [chart = ""] = partsOf(pptx.content, /ppt\/charts\/chart\d+\.xml$/);
  expect(chart).toContain("<c:barChart>");
  expect(chart).toContain("✕ Ei toteudu");

  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await expect(menu).toHaveAttribute("aria-expanded", "false");
});

test("when what writes the file does not come, the page says so and offers to try again", async ({
  page,
  problems,
}) => {
  await page.route("**/assets/writeXlsx-*.js", (route) => route.abort());
  await open(page, view);
  await page.getByRole("button", { name: "Lataa", exact: true }).click();
  await page.getByRole("button", { name: "Excel" }).click();
  await expect(page.getByText("Tiedostoa ei saatu tehtyä.")).toBeVisible();
  await page.unroute("**/assets/writeXlsx-*.js");
  expect((await download(page, "Yritä uudelleen")).name).toMatch(/\.xlsx$/);
  // The browser itself remarks on what it could not fetch.
  expect(problems.splice(0).filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
});
