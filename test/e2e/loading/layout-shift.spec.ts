import { expect, goal, open, test } from "../site/site";

const addresses = [
  "fi/",
  "fi/?view=timeline&status=achieved",
  "fi/?view=charts",
  "fi/?q=helsinki&sort=-status",
  `fi/goal/${goal.id}/`,
];

for (const width of [360, 1280]) {
  for (const address of addresses) {
    test(`${address} does not jump while it loads, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          const shift = list.getEntries().reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0);
          const known = Number(sessionStorage.getItem("shift") ?? "0");
          sessionStorage.setItem("shift", String(known + shift));
        }).observe({ type: "layout-shift", buffered: true });
      });
      await open(page, address);
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => Number(sessionStorage.getItem("shift") ?? "0"))).toBeLessThanOrEqual(0.01);
    });
  }
}
