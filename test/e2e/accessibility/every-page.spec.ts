import { languages } from "../../../src/domain/language";
import { axeFindings, expect, open, pages, test } from "../site/site";

const phone = { width: 320, height: 640 };

for (const [kind, page] of pages.entries())
  for (const [at, language] of languages.entries()) {
    const path = `${language}/${page}`;
    // The markup is the same in each language; the types tell which texts are missing.
    const isChecked = kind % languages.length === at;
    test(`${path} opens as it was written${isChecked ? ", passes axe" : ""}, and fits a narrow phone`, async ({
      page,
      request,
    }) => {
      const written = await (await request.get(path)).text();
      await open(page, path);
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveCount(1);
      // Read, to compare the markup as served with the markup as shown; nothing is written by it.
      expect(written).toContain(await heading.innerHTML());
      expect(await page.title()).toBe(/<title>([^<]*)<\/title>/.exec(written)?.[1]?.replaceAll("&amp;", "&"));
      if (isChecked) expect(await axeFindings(page)).toEqual([]);

      await page.setViewportSize(phone);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
      if (isChecked) expect(await axeFindings(page)).toEqual([]);
    });
  }
