import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Download, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { axeFindings, expect, open, test } from "./site/site";

const documents = "test/fixtures/documents";

/** A report with two texts that tell no status, and one that does. */
const asking = {
  name: "puistot-2031.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "Teema;Sitova tavoite;Mittari;Ennuste 1/2031",
      "Vihreä kaupunki;Puistot kukkivat;Uusi ruusutarha;Ruusutarhan pohja on kaivettu.",
      "Vihreä kaupunki;Metsät voivat hyvin;Uusi polku;Polun pohja on kaivettu.",
      "Vihreä kaupunki;Uimarannat ovat puhtaita;Vesi on puhdasta;Tavoite toteutuu.",
    ].join("\n"),
  ),
};

/** Opens the studio and drops a document on it. The tests of this file fail on any request but to the site's own files. */
async function read(page: Page, document: string | typeof asking, language = "fi"): Promise<void> {
  await open(page, `${language}/studio/`);
  const file = typeof document === "string" ? `${documents}/${document}` : document;
  await page.locator("input[type=file]").first().setInputFiles(file);
  // Fetching the reader and reading takes a busy machine longer than showing a page.
  await expect(page.locator(".studio-steps")).toBeVisible({ timeout: 30_000 });
}

/** Saves by a press, and gives the file's path. */
async function saved(page: Page, button: string, folder: string): Promise<string> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kojelauta-studio-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test("a PDF becomes a page that opens from a disk without a network", async ({ page, context }) => {
  await read(page, "rantala-libreoffice.pdf");
  await expect(page.locator(".studio-table .studio-status").first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: /Tallenna$/ }).click();
  const path = await saved(page, "Tallenna sivu (HTML)", folder);
  expect(readFileSync(path, "utf8")).toContain("default-src 'none'");
  await context.setOffline(true);
  const asked: string[] = [];
  const alone = await context.browser()?.newPage();
  if (!alone) throw new Error("there is no browser");
  alone.on("request", (request) => asked.push(request.url()));
  alone.on("pageerror", (error) => asked.push(error.message));
  await alone.goto(pathToFileURL(path).href);
  await expect(alone.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expect(alone.locator(".target-row").first()).toBeVisible();
  expect(asked).toEqual([pathToFileURL(path).href]);
  await alone.close();
});

test("questions are answered by keys alone, undone, and kept over a reload and in a zip", async ({ page }) => {
  // Three times what reads is fetched and the document read.
  test.slow();
  await read(page, asking);
  const questions = page.getByRole("button", { name: /Kysymykset/ });
  const before = 2;
  await questions.press("Enter");
  await expect(page.getByRole("heading", { name: `Kysymys 1/${before}` })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  // Nothing is proposed, so that Enter alone answers nothing.
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Valitse ensin tila/)).toBeVisible();
  await expect(questions).toHaveText(`3. Kysymykset (${before})`);
  await page.keyboard.press("3");
  await expect(questions).toHaveText(`3. Kysymykset (${before - 1})`);
  await page.keyboard.press("Control+z");
  await expect(questions).toHaveText(`3. Kysymykset (${before})`);
  await page.keyboard.press("3");
  await expect(questions).toHaveText(`3. Kysymykset (${before - 1})`);
  await page.reload();
  await page.getByRole("button", { name: /^Jatka/ }).click();
  // What reads is fetched anew.
  await expect(page.locator(".studio-steps")).toBeVisible({ timeout: 30_000 });
  await expect(questions).toHaveText(`3. Kysymykset (${before - 1})`);
  await page.getByRole("button", { name: /Tallenna$/ }).click();
  const zip = await saved(page, "Tallenna kansio (zip)", folder);
  await page.getByRole("button", { name: "Takaisin alkuun" }).click();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: /^Poista/ }).click();
  await expect(page.getByRole("button", { name: /^Jatka/ })).toHaveCount(0);
  await page.locator("input[type=file]").first().setInputFiles(zip);
  await expect(questions).toHaveText(`3. Kysymykset (${before - 1})`);
});

/** A report in which no goal is found. */
const unrecognised = {
  name: "satama-2031.html",
  mimeType: "text/html",
  buffer: Buffer.from(
    [
      "<h1>Vuosi 2031 satamassa</h1>",
      "<p>Halusimme uuden nosturin</p>",
      "<p>Tavoite ei toteutunut.</p>",
      "<p>Entä puhdas ranta?</p>",
      "<p>Rannalla kävi kesällä moni.</p>",
    ].join("\n"),
  ),
};

test("goals that were not found are marked by hand, asked, and saved in a folder that gives the same", async ({
  page,
}) => {
  test.slow();
  await read(page, unrecognised);
  await page.getByRole("button", { name: "Lue toisella tavalla" }).click();
  const menu = (text: string) =>
    page.getByRole("listitem").filter({ hasText: text }).getByRole("combobox", { name: "Mitä tämä teksti on" });
  await expect(menu("Halusimme")).toHaveAccessibleName("Mitä tämä teksti on: Halusimme uuden nosturin");
  await menu("Halusimme").selectOption({ label: "tavoite" });
  await menu("Tavoite ei toteutunut").selectOption({ label: "mitä tavoitteesta sanotaan" });
  await menu("Entä puhdas").selectOption({ label: "tavoite" });
  await menu("Rannalla kävi").selectOption({ label: "mitä tavoitteesta sanotaan" });
  await expect(page.getByText("2 tavoitetta", { exact: false }).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const questions = page.getByRole("button", { name: /Kysymykset/ });
  await expect(questions).toHaveText("3. Kysymykset (1)");
  await questions.click();
  await page.keyboard.press("3");
  await page.getByRole("button", { name: /Tallenna$/ }).click();
  const zip = await saved(page, "Tallenna kansio (zip)", folder);
  const dataset = await saved(page, "Aineisto (JSON)", folder);
  const sources = join(folder, "sources");
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(sources, path)), { recursive: true });
    writeFileSync(join(sources, path), bytes);
  }
  const convert = ["run", "--silent", "convert", "--", "--in", sources, "--out", join(folder, "data")];
  expect(spawnSync("npm", convert, { encoding: "utf8" }).stderr).toBe("");
  expect(readFileSync(join(folder, "data/dataset.json"), "utf8")).toBe(readFileSync(dataset, "utf8"));
});

test("the preview is the dashboard that readers will see, and leaves the browser's address alone", async ({ page }) => {
  await read(page, asking);
  await page.getByRole("button", { name: /Esikatselu/ }).click();
  const preview = page.getByRole("region", { name: "Sivu sellaisena kuin lukijat sen näkevät" });
  await expect(preview.getByRole("heading", { level: 1 })).toContainText("3 sitovasta tavoitteesta");
  const address = page.url();
  await preview.getByRole("link", { name: "Uimarannat ovat puhtaita" }).first().click();
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText("Uimarannat ovat puhtaita");
  await preview.getByRole("button", { name: "Takaisin" }).click();
  await preview.getByRole("link", { name: "Muutokset" }).click();
  await expect(preview.locator("#view-changes.is-open")).toBeVisible();
  expect(page.url()).toBe(address);
});

test("two tabs on one draft lose no decision", async ({ page, context }) => {
  await read(page, asking);
  const questions = (tab: Page) => tab.getByRole("button", { name: /Kysymykset/ });
  const before = 2;
  const other = await context.newPage();
  await open(other, "fi/studio/");
  await other.getByRole("button", { name: /^Jatka/ }).click();
  await questions(other).click();
  await other.getByRole("radio", { name: /Ei arvioitu/ }).check();
  await other.getByRole("button", { name: "Hyväksy" }).click();
  await expect(questions(page)).toHaveText(`3. Kysymykset (${before - 1})`);
  await other.close();
});

test("a file that cannot be read is said in the reader's words, and the page goes on with a Word document", async ({
  page,
}) => {
  await open(page, "sv/studio/");
  await page.locator("input[type=file]").first().setInputFiles(`${documents}/salasana.pdf`);
  await expect(page.getByText("PDF-filen är lösenordsskyddad.")).toBeVisible({ timeout: 30_000 });
  await page.locator("input[type=file]").first().setInputFiles(`${documents}/bjorkholm.docx`);
  await expect(page.locator(".studio-table .studio-status").first()).toBeVisible({ timeout: 30_000 });
});

test("an Excel file is read, and the studio fits a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await read(page, "koivusaari.xlsx", "en");
  await expect(page.locator(".studio-table .studio-status").first()).toBeVisible({ timeout: 30_000 });
  for (const step of ["1. What was read", "2. How it was read", /Questions/, "4. Preview", "5. Save"]) {
    await page.getByRole("button", { name: step }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFindings(page)).toEqual([]);
  }
});

test("the folder is written into a folder of the person's, and a file that somebody has changed is asked about", async ({
  page,
}) => {
  // The browser's private folder stands for the one that a person chooses.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await read(page, asking);
  await page.getByRole("button", { name: /Tallenna$/ }).click();
  const write = page.getByRole("button", { name: "Kirjoita kansioon" });
  await write.click();
  await expect(page.getByText(/^Tallennettu:/)).toBeVisible();
  const review = () =>
    page.evaluate(async () => {
      const top = await navigator.storage.getDirectory();
      const folder = await top.getDirectoryHandle("puistot-2031");
      const file = await (await folder.getFileHandle("review.json")).getFile();
      return file.text();
    });
  expect(await review()).toBe("{}\n");
  await page.evaluate(async () => {
    const top = await navigator.storage.getDirectory();
    const folder = await top.getDirectoryHandle("puistot-2031");
    const writable = await (await folder.getFileHandle("review.json")).createWritable();
    await writable.write('{"titles":[]}');
    await writable.close();
  });
  await write.click();
  await expect(page.getByText("puistot-2031/review.json")).toBeVisible();
  expect(await review()).toBe('{"titles":[]}');
  await page.getByRole("button", { name: "Kirjoita tiedoston päälle" }).click();
  await expect(page.getByText(/^Tallennettu:/)).toBeVisible();
  expect(await review()).toBe("{}\n");
});
