import { axeFindings, expect, open, paths, test } from "./site/site";

const phone = { width: 320, height: 640 };

for (const path of paths) {
  test(`${path} opens as it was written, passes axe, and fits a narrow phone`, async ({ page, request }) => {
    const written = await (await request.get(path)).text();
    await open(page, path);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveCount(1);
    // Read, to compare the markup as served with the markup as shown; nothing is written by it.
    expect(written).toContain(await heading.innerHTML());
    expect(await page.title()).toBe(/<title>([^<]*)<\/title>/.exec(written)?.[1]?.replaceAll("&amp;", "&"));
    expect(await axeFindings(page)).toEqual([]);

    await page.setViewportSize(phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await axeFindings(page)).toEqual([]);
  });
}
