import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "./scripts/chromium.mjs";
import type { Host } from "./test/e2e/site/site";

/** Tests that are about the host. */
const ofHosting = "hosting.spec.ts";

/** The built site, served by the tests themselves, in a real browser. `npm test` runs `browser` and `visual`, `npm run test:more` runs `nginx`. */
export default defineConfig<object, { host: Host }>({
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  // A busy machine is no reason to fail: lint and unit tests run beside.
  timeout: 120_000,
  expect: {
    timeout: 30_000,
    // Counted in pixels, whatever the element's size: the shortest lost word is more.
    toHaveScreenshot: { animations: "disabled", caret: "hide", maxDiffPixels: 20 },
  },
  // A missing picture fails; only `npm run screens` takes new ones.
  updateSnapshots: "none",
  snapshotPathTemplate: "test/visual/baseline/{arg}{ext}",
  reporter: [["line"], ["json", { outputFile: "reports/browser.json" }]],
  projects: [
    { name: "browser", testDir: "test/e2e", testIgnore: ofHosting },
    { name: "visual", testDir: "test/visual" },
    { name: "nginx", testDir: "test/e2e", testMatch: ["journey.spec.ts", ofHosting], use: { host: "nginx" } },
    { name: "readme", testDir: "test/visual", testMatch: "readmePicture.ts" },
  ],
  use: {
    browserName: "chromium",
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    permissions: ["clipboard-read", "clipboard-write"],
    launchOptions: chromiumOptions(),
  },
});
