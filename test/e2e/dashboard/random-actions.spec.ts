import { actAtRandom } from "../site/actAtRandom";
import { test } from "../site/site";

test("whatever a reader presses, the page stands, and its counts agree", async ({ page, site }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await actAtRandom(page, `${site}fi/`, { steps: 100, seed: 7 });
});
