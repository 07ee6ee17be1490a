import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { findChromium, quietly } from "./chromium.mjs";
import { installDebian } from "./debian.mjs";
import { run } from "./run.mjs";
import { serve } from "./serve.mjs";

/*
 * What a reader takes along from the built site, opened in a real office program: the table with Finnish settings, the presentation page by page.
 */
const programs = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/libsdlo.so", "/usr/bin/pdftotext"];
if (!programs.every((path) => existsSync(path)))
  await installDebian(["libreoffice-calc", "libreoffice-impress", "poppler-utils"]);

const { readDataset } = await import("../src/domain/dataset/readDataset");
const folder = mkdtempSync(join(tmpdir(), "kojelauta-office-"));
try {
  const files = await takeAlong();
  await checkTable(files.csv);
  await checkPresentation(files.pptx);
} finally {
  rmSync(folder, { recursive: true });
}

/** Presses the buttons of the whole view. */
async function takeAlong() {
  const site = await serve({ folder: "dist", under: "/some/folder/" });
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: quietly, ...(executablePath === undefined ? {} : { executablePath }) });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.address}fi/`);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Lataa", exact: true }).click();
    const saved = async (/** @type {string} */ button, /** @type {string} */ name) => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      const path = join(folder, name);
      await (await coming).saveAs(path);
      return path;
    };
    return { csv: await saved("CSV", "table.csv"), pptx: await saved("PowerPoint", "slides.pptx") };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** @param {string} csv */
async function checkTable(csv) {
  // 59 semicolon, 34 quotation mark, 76 UTF-8, from line 1; 1035 is Finnish. What comes out is commas, which no cell of ours parts by.
  const out = await converted(
    csv,
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,1035",
    "--infilter=CSV:59,34,76,1,,1035",
  );
  const [heading = "", ...rows] = readFileSync(out, "utf8").split("\n");
  assert.match(heading, /^\uFEFF?Teema,Sitova tavoite,Osatavoite,Tila,Raportti sanoo,/);
  assert.equal(
    rows.findIndex((row) => /^,+$/.test(row)),
    targetNames().length,
    "one row for each target",
  );
  assert.ok(
    rows.some((row) => row.startsWith("Organisaatio,Kulttuuri ja vapaa-aika")),
    "where it comes from",
  );
}

/** @param {string} pptx */
async function checkPresentation(pptx) {
  const pdf = await converted(pptx, "pdf");
  const { output } = await run("pdftotext", [pdf, "-"], { keep: true });
  const pages = output.split("\f").slice(0, -1);
  assert.ok(pages.length >= 5, `${pages.length} pages`);
  pages.forEach((page, at) => {
    assert.match(page, /Lähde: /, `the foot of page ${at + 1}`);
    assert.match(page, new RegExp(`\\b${at + 1}\\s*$`), `the number of page ${at + 1}`);
  });
  const [first = "", second = ""] = pages;
  assert.match(first, /sitovasta\s+tavoitteesta/);
  assert.match(second, /Ei toteudu/);
  for (const name of targetNames()) assert.ok(spoken(output).includes(spoken(name)), `${name} is on a page`);
}

/** The newest report's targets, by the names that the page shows. */
function targetNames() {
  const { reports, goals } = readDataset(JSON.parse(readFileSync("dist/data/dataset.json", "utf8")));
  const newest = reports.toSorted((a, b) => a.year - b.year).at(-1);
  return goals
    .filter(({ reportId }) => reportId === newest?.id)
    .flatMap(({ targets }) => targets.map(({ name, translations }) => translations.fi ?? name));
}

/** A line break is no difference. @param {string} text */
function spoken(text) {
  return text.replace(/\s+/g, " ");
}

/**
 * @param {string} path
 * @param {string} to
 * @param {string[]} more
 */
async function converted(path, to, ...more) {
  const out = join(folder, "out");
  mkdirSync(out, { recursive: true });
  const profile = pathToFileURL(join(folder, "profile")).href;
  const words = [`-env:UserInstallation=${profile}`, "--headless", ...more, "--convert-to", to, "--outdir", out, path];
  const { code, output } = await run("soffice", words, { keep: true });
  assert.equal(code, 0, output);
  const [ending = ""] = to.split(":");
  return join(
    out,
    `${path
      .split("/")
      .at(-1)
      ?.replace(/\.\w+$/, "")}.${ending}`,
  );
}
