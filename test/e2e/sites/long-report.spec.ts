import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { node, typescript } from "../../../scripts/run.mjs";
import { serveSite } from "../site/serveSite";
import { axeFindings, expect, open, ready, test as base } from "../site/site";

/** The front page, the lists and the first goal of a made-up report of a thousand and one goals with four targets each: one more than have a page for each round. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
      expect(await node([...typescript, "test/e2e/site/writeLongSite.ts", folder], { keep: true })).toMatchObject({
        code: 0,
      });
      const { address, close } = await serveSite({ folder, under: "/pitka/" });
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

test("over a thousand goals are scrolled through to the last on a page of few elements, and Back leads to it again", async ({
  page,
}) => {
  await open(page, "fi/");
  const table = page.getByRole("table");
  await expect(table).toHaveAttribute("aria-rowcount", "5007");
  expect(await axeFindings(page)).toEqual([]);
  await expect(async () => {
    await toEnd(page);
    expect(await elements(page)).toBeLessThanOrEqual(mostElements);
    await expect(table.getByRole("link", { name: "Osatavoite 1001.4", exact: true })).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect(table.getByRole("row").last()).toHaveAttribute("aria-rowindex", "5007");
  expect(await elements(page)).toBeLessThanOrEqual(mostElements);
  const last = table.getByRole("link", { name: "Osatavoite 1001.4", exact: true });
  await last.click();
  await expect(page.locator(".goal-page h1")).toBeVisible();
  await page.goBack();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
});

test("the table has rows for screen readers wherever the page is scrolled to, also where its head is hidden", async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "fi/");
  const rows = page.getByRole("table").getByRole("row");
  await expect(page.locator(".list-top")).toBeAttached();
  await expect(rows.first()).toBeAttached();
  await expect(rows.first()).not.toBeInViewport();
  expect(await axeFindings(page)).toEqual([]);
  await toEnd(page);
  await expect(rows.last()).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(rows.first()).not.toBeInViewport();
  await expect(rows).not.toHaveCount(0);
});

test("the other views of over a thousand goals stay as small, and a filter narrows them", async ({ page }) => {
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

test("paper gets as many rows as it holds, says that there are more, and gives the screen back its few", async ({
  page,
}) => {
  await open(page, "fi/");
  const rows = page.locator(".target-row");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(rows).toHaveCount(1000);
  await expect(page.locator("#goals")).toContainText(
    "Paperille tulee enintään 1000 osatavoitetta, näkymässä niitä on 4004.",
  );
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => elements(page)).toBeLessThanOrEqual(mostElements);
  await page.locator("#goals").evaluate((one) => one.scrollIntoView());
  await expect(rows.first()).toBeInViewport();
});

test("a goal's one page shows the round that its address asks for, and leads to the others", async ({ page }) => {
  await open(page, "fi/goal/tavoite-1/?round=2031-1");
  await expect(page.locator(".newer-round")).toContainText("Luet vanhempaa arviota: Ennuste 1/2031.");
  await expect(page.locator(".status-history-labelled .shown").first()).toContainText("1/2031");
  await page.getByRole("link", { name: "Ennuste 2/2031", exact: true }).click();
  await expect(page).toHaveURL(/goal\/tavoite-1\/\?round=2031-2$/);
  await page.reload();
  await ready(page);
  await expect(page.locator(".newer-round")).toContainText("Luet vanhempaa arviota: Ennuste 2/2031.");
  await page.getByRole("link", { name: "Siirry uusimpaan" }).click();
  await expect(page).toHaveURL(/goal\/tavoite-1\/$/);
  await expect(page.locator(".newer-round")).toHaveCount(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the front page of over a thousand goals is small, and leads through lists to every goal", async ({ page }) => {
    const response = await page.goto("fi/");
    expect((await response?.body())?.length).toBeLessThan(200_000);
    await page.getByRole("link", { name: "Kaikki tavoitteet luettelona" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sitovat tavoitteet 1–100 / 1001");
    await page.getByRole("link", { name: "Osa 11", exact: true }).click();
    await expect(page.getByRole("link", { name: "Tavoite 1001", exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Osa 1", exact: true }).click();
    await page.getByRole("link", { name: "Tavoite 1", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tavoite 1");
  });
});
