import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumOptions } from "../../scripts/chromium.mjs";
import { readDataset } from "../../src/domain/dataset/readDataset";
import { serveSite } from "../e2e/site/serveSite";
import { convertWithLibreOffice, haveLibreOffice } from "./libreOffice";

const folder = mkdtempSync(join(tmpdir(), "kojelauta-office-"));
const out = join(folder, "out");
const [csv, pptx] = [join(folder, "table.csv"), join(folder, "slides.pptx")];

/** Presses the buttons of the whole view. */
beforeAll(async () => {
  await haveLibreOffice();
  mkdirSync(out);
  const site = await serveSite({ folder: "dist", under: "/some/folder/" });
  const browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage();
  await page.goto(`${site.address}fi/`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Lataa", exact: true }).click();
  for (const [button, path] of [
    ["CSV", csv],
    ["PowerPoint", pptx],
  ] as const) {
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    await (await coming).saveAs(path);
  }
  await browser.close();
  await site.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The newest report's targets, by the names that the page shows. */
function targetNames(): string[] {
  const { reports, goals } = readDataset(JSON.parse(readFileSync("dist/data/dataset.json", "utf8")));
  const newest = reports.toSorted((a, b) => a.year - b.year).at(-1);
  return goals
    .filter(({ reportId }) => reportId === newest?.id)
    .flatMap(({ targets }) => targets.map(({ name, translations }) => translations.fi ?? name));
}

/** A line break is no difference. */
const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

test("the CSV opens in a Finnish spreadsheet: one row for each target, and nothing else", async () => {
  // 59 semicolon, 34 quotation mark, 76 UTF-8, from line 1; 1035 is Finnish. What comes out is commas, which no cell of ours parts by.
  const to = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1035";
  const written = await convertWithLibreOffice(csv, to, out, ["--infilter=CSV:59,34,76,1,,1035"]);
  const [heading = "", ...rows] = readFileSync(written, "utf8").split("\n");
  expect(heading).toMatch(/^\uFEFF?Teema,Sitova tavoite,Osatavoite,Tila,Raportti sanoo,/);
  expect(rows.filter(Boolean)).toHaveLength(targetNames().length);
});

test("the presentation opens page by page: each with source and number, every target on one", async () => {
  const pdf = await convertWithLibreOffice(pptx, "pdf", out);
  const output = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
  const pages = output.split("\f").slice(0, -1);
  expect(pages.length).toBeGreaterThanOrEqual(5);
  pages.forEach((page, at) => {
    expect(page).toMatch(/Lähde: /);
    expect(page).toMatch(new RegExp(`\\b${at + 1}\\s*$`));
  });
  expect(pages[0]).toMatch(/sitovasta\s+tavoitteesta/);
  expect(pages[1]).toMatch(/Ei toteudu/);
  for (const name of targetNames()) expect(onOneLine(output)).toContain(onOneLine(name));
});
