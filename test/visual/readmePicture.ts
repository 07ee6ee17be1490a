import { open, test } from "../e2e/site/site";

/** Takes README's picture: the front page, as a laptop shows it first. Run by `npm run screenshot`, after a build. */
test("README's picture is taken", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await open(page, "fi/");
  await page.screenshot({ path: "docs/screenshot.png" });
});
