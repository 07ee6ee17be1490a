import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../site/buildSite";
import { serveSite } from "../site/serveSite";
import { axeFindings, expect, open, test as base } from "../site/site";

/** A site that was published before any report had come. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
      const [sources, out] = [join(folder, "sources"), join(folder, "site")];
      mkdirSync(sources);
      const built = await buildSite(sources, out);
      expect(built).toMatchObject({ code: 0 });
      expect(built.output).toContain("there is no folder with a report");
      const { address, close } = await serveSite({ folder: out, under: "/tyhja/" });
      await use(address);
      await close();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

test("a site without reports says what to do next, in each language, on a phone as well, and without a fault", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const [path, title] of [
    ["", "Sivustolla ei ole vielä raportteja"],
    ["fi/", "Sivustolla ei ole vielä raportteja"],
    ["sv/?view=charts&q=x", "Webbplatsen har inga rapporter än"],
    ["en/?round=2031-1#goals", "This site has no reports yet"],
  ] as const) {
    await open(page, path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("listitem")).toContainText(["sources/", "npm start"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFindings(page)).toEqual([]);
  }
});
