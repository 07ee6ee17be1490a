import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test as base } from "@playwright/test";
import { standaloneFileName } from "../../../src/domain/url/paths";
import { axeFindings, dataset, goal } from "../site/site";

/** One report's file by itself on a disk, opened without a network. A test fails when the page says anything in the console or asks anyone for anything. */
const test = base.extend<{ file: string }>({
  file: async ({ context, page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
    const [report] = dataset.reports;
    if (!report) throw new RangeError("the dataset holds no report");
    copyFileSync(join("dist", standaloneFileName(report)), join(folder, "tavoitteet.html"));
    const file = pathToFileURL(join(folder, "tavoitteet.html")).href;
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    context.on("request", (request) => {
      if (request.url().split("#")[0] !== file) problems.push(`asked: ${request.url()}`);
    });
    await context.setOffline(true);
    await use(file);
    expect(problems).toEqual([]);
    rmSync(folder, { recursive: true });
  },
});

test("the whole dashboard opens from a disk with the network off", async ({ page, file }) => {
  await page.goto(file);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "3 sitovasta tavoitteesta 2 ei toteudu ja 1 on toteutumassa.",
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Kuviot" }).click();
  await page.locator(".chart-place").first().scrollIntoViewIfNeeded();
  await expect(page.locator(".chart-drawing svg").first()).toBeVisible();
  expect(page.url()).toBe(`${file}#/fi/?view=charts`);
  // Nothing that needs a site around the file.
  await expect(page.getByRole("button", { name: /Kopioi linkki|Lataa/ })).toHaveCount(0);
});

test("a view is kept in the fragment and opens cold", async ({ page, file }) => {
  await page.goto(`${file}#/en/?status=not-achieved`);
  await expect(page.locator(".target-row")).toHaveCount(3);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("goals, rounds and languages are followed inside the file, and the way back leads back", async ({
  page,
  file,
}) => {
  await page.goto(file);
  await page.locator("#goals").getByRole("link", { name: goal.title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(goal.title);
  await page.getByRole("link", { name: "Ennuste 1/2020", exact: true }).click();
  await expect(page).toHaveTitle(/Ennuste 1\/2020/);
  await page.getByRole("link", { name: "Svenska" }).click();
  await expect(page).toHaveTitle(/Prognos 1\/2020/);
  expect(page.url()).toBe(`${file}#/sv/goal/${goal.id}/2020-1/`);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("3 sitovasta tavoitteesta");
});

test("the rules are in the file, and a link to one of them leads to it", async ({ page, file }) => {
  await page.goto(`${file}#/fi/goal/${goal.id}/`);
  await page.getByRole("link", { name: "Sanottu suoraan" }).first().click();
  await expect(page).toHaveURL(/#\/fi\/method\/!fi\./);
});
