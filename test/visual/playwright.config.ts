import { defineConfig } from "@playwright/test";
import usual from "../../playwright.config";

/** The kept screens: what the built site looked like when somebody last looked at it and found it good. */
export default defineConfig({
  ...usual,
  testDir: ".",
  outputDir: "../../test-results",
  snapshotPathTemplate: "{testDir}/baseline/{arg}{ext}",
  reporter: "line",
  expect: {
    ...usual.expect,
    toHaveScreenshot: { animations: "disabled", caret: "hide", maxDiffPixelRatio: 0.01 },
  },
});
