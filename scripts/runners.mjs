import * as z from "zod/mini";

const unitReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const browserReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) });

/**
 * Vitest's tests, counted.
 * @param {string} name
 * @param {string} file
 * @param {readonly string[]} [words]
 * @returns {import("./steps.mjs").Step}
 */
const vitest = (name, file, words = []) => ({
  name,
  words: [
    "node_modules/vitest/vitest.mjs",
    "run",
    ...words,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ],
  report: {
    file,
    counted: (text) => {
      const { numPassedTests, numFailedTests } = z.parse(unitReport, JSON.parse(text));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
});

export const unitTests = vitest("unit and component tests", "reports/unit.json");
export const interopTests = vitest("Firefox, DuckDB and LibreOffice", "reports/interop.json", [
  "--config",
  "test/interop/vitest.config.ts",
]);

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
