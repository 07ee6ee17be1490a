import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { node, typescript } from "../../scripts/run.mjs";
import { serve } from "../../scripts/serve.mjs";
import { axeFindings, expect, open, test as base } from "./site";

/** The front page and the lists of a made-up report of a thousand goals with four targets each. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
      const bundler = ["node_modules/vite/bin/vite.js", "build", "--emptyOutDir", "--logLevel", "warn"];
      expect((await node([...bundler, "--outDir", folder], { keep: true })).code).toBe(0);
      expect((await node([...typescript, "test/browser/longSite.ts", folder], { keep: true })).code).toBe(0);
      const { address, close } = await serve({ folder, under: "/pitka/" });
      await use(address);
      await close();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

// One worker builds the site, once.
test.describe.configure({ mode: "default" });

const mostElements = 1500;
const elements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll("*").length);
const toEnd = (page: Page): Promise<void> => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

test("a thousand goals are scrolled through to the last on a page of few elements", async ({ page }) => {
  await open(page, "fi/");
  const table = page.getByRole("table");
  await expect(table).toHaveAttribute("aria-rowcount", "5002");
  expect(await axeFindings(page)).toEqual([]);
  await expect(async () => {
    await toEnd(page);
    expect(await elements(page)).toBeLessThanOrEqual(mostElements);
    await expect(table.getByRole("link", { name: "Osatavoite 1000.4", exact: true })).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect(table.getByRole("row").last()).toHaveAttribute("aria-rowindex", "5002");
  expect(await elements(page)).toBeLessThanOrEqual(mostElements);
});

test("the other views of a thousand goals stay as small, and a filter narrows them", async ({ page }) => {
  for (const view of ["timeline", "changes"]) {
    await open(page, `fi/?view=${view}`);
    await toEnd(page);
    await expect.poll(() => elements(page)).toBeLessThanOrEqual(mostElements);
  }
  await open(page, "fi/?status=not-achieved&q=500.");
  await toEnd(page);
  await expect(page.locator("#goals")).toContainText("Osatavoite 500.4");
  await expect(page.getByRole("table").getByRole("link", { name: "Tavoite 1", exact: true })).toHaveCount(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the front page of a thousand goals is small, and leads through lists to every goal", async ({ page }) => {
    const response = await page.goto("fi/");
    expect((await response?.body())?.length).toBeLessThan(200_000);
    await page.getByRole("link", { name: "Kaikki tavoitteet luettelona" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sitovat tavoitteet 1–100 / 1000");
    await page.getByRole("link", { name: "Osa 10", exact: true }).click();
    await expect(page.getByRole("link", { name: "Tavoite 1000", exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Osa 1", exact: true }).click();
    await page.getByRole("link", { name: "Tavoite 1", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tavoite 1");
  });
});
