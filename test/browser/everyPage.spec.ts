import { axeFindings, expect, open, paths, test } from "./site";

const phone = { width: 320, height: 640 };

for (const path of paths) {
  test.describe(path, () => {
    test("opens without a word in the console, and passes axe", async ({ page }) => {
      await open(page, path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      expect(await axeFindings(page)).toEqual([]);
    });

    test("fits a narrow phone, and passes axe there", async ({ page }) => {
      await page.setViewportSize(phone);
      await open(page, path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(phone.width);
      expect(await axeFindings(page)).toEqual([]);
    });

    test("is hydrated to what was written", async ({ page, request }) => {
      const written = await (await request.get(path)).text();
      await open(page, path);
      const heading = await page.getByRole("heading", { level: 1 }).innerHTML();
      expect(written).toContain(heading);
      expect(await page.title()).toBe(/<title>([^<]*)<\/title>/.exec(written)?.[1]?.replaceAll("&amp;", "&"));
    });
  });
}
