import * as z from "zod/mini";

const unitReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const browserReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) });

/** Unit and component tests, counted. @type {import("./steps.mjs").Step} */
export const unitTests = {
  name: "unit and component tests",
  words: [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=reports/unit.json",
  ],
  report: {
    file: "reports/unit.json",
    counted: (text) => {
      const { numPassedTests, numFailedTests } = z.parse(unitReport, JSON.parse(text));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
};

/**
 * Browser tests, counted.
 * @param {string} name
 * @param {readonly string[]} [words]
 * @returns {import("./steps.mjs").Step}
 */
export const browserTests = (name, words = []) => ({
  name,
  words: ["node_modules/@playwright/test/cli.js", "test", ...words],
  report: {
    file: "reports/browser.json",
    counted: (text) => {
      const { expected, unexpected, flaky } = z.parse(browserReport, JSON.parse(text)).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  },
});
