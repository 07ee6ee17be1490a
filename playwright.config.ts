import { defineConfig } from "@playwright/test";
import { findChromium, quietly } from "./scripts/chromium.mjs";

const executablePath = findChromium();

/** The built site, served by the tests themselves, in a real browser. */
export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["line"], ["json", { outputFile: "reports/browser.json" }]],
  use: {
    browserName: "chromium",
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    permissions: ["clipboard-read", "clipboard-write"],
    launchOptions: { args: quietly, ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
