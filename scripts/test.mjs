import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { installPackages } from "./install.mjs";
import { node, viteBuild } from "./run.mjs";

/*
 * `npm test`, and with `--more` `npm run test:more`: installs what the tests need, runs every check, prints how each went and what a failed one
 * said, and ends with the count of all.
 */

await installPackages();
// Only now is it there.
const z = await import("zod/mini");

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) });

/**
 * One check: what Node is to run, and for one that holds many tests the file in which its runner counts them. Any other counts as one.
 * @typedef {{ name: string, words: readonly string[], report?: { file: string, count: (json: unknown) => Count } }} Check
 * @typedef {{ passed: number, failed: number }} Count
 */

/** @type {(name: string, file: string, words?: readonly string[]) => Check} */
const vitest = (name, file, words = []) => ({
  name,
  words: [
    ...["node_modules/vitest/vitest.mjs", "run", ...words],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
  ],
  report: {
    file,
    count: (json) => {
      const { numPassedTests, numFailedTests } = z.parse(vitestReport, json);
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
});

/** @type {(name: string, projects: readonly string[]) => Check} */
const playwright = (name, projects) => ({
  name,
  words: ["node_modules/@playwright/test/cli.js", "test", ...projects.map((project) => `--project=${project}`)],
  report: {
    file: "reports/browser.json",
    count: (json) => {
      const { expected, unexpected, flaky } = z.parse(playwrightReport, json).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  },
});

/**
 * Runs lanes beside each other, the checks of a lane one after another.
 * @param {readonly (readonly Check[])[]} lanes
 */
async function check(lanes) {
  const counts = await Promise.all(
    lanes.map(async (lane) => {
      const done = [];
      for (const one of lane) done.push(await checkOne(one));
      return done;
    }),
  );
  return counts.flat();
}

/**
 * @param {Check} one
 * @returns {Promise<Count>}
 */
async function checkOne({ name, words, report }) {
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const { code, output } = await node(words, { keep: true, env: { NO_COLOR: "1", FORCE_COLOR: undefined } });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = countOf(code, report);
  const counted = report ? `: ${count.passed} passed, ${count.failed} failed` : "";
  console.log(`${code === 0 ? "✓" : "✕"} ${name}, ${seconds} s${counted}`);
  if (code !== 0) console.log(`${output.trim().replace(/^/gm, "    ")}\n`);
  return count;
}

/**
 * What a runner counted; one failure more where it failed without counting one.
 * @param {number} code
 * @param {Check["report"]} report
 * @returns {Count}
 */
function countOf(code, report) {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  try {
    const { passed, failed } = report.count(JSON.parse(readFileSync(report.file, "utf8")));
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Everything that needs no more than Node and Chromium. */
async function checks() {
  const { haveChromium } = await import("./chromium.mjs");
  const browser = await haveChromium();
  const counts = await check([
    // Two lanes that take about as long as each other. The second leaves a core idle now and then, which the first uses.
    [
      // An incremental check misses changed JSON.
      { name: "types", words: ["node_modules/typescript/bin/tsc", "-p", ".", "--incremental", "false"] },
      { name: "lint", words: ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."] },
      { name: "nothing unused", words: ["node_modules/knip/bin/knip.js"] },
      { name: "format", words: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."] },
      vitest("unit and component tests", "reports/unit.json"),
    ],
    [
      { name: "build", words: viteBuild },
      { name: "sizes", words: ["node_modules/size-limit/bin.js"] },
      ...(browser ? [playwright("browser and visual tests", ["browser", "visual"])] : []),
    ],
  ]);
  return browser ? counts : [...counts, { passed: 0, failed: 1 }];
}

const officeDocuments = "test/interop/officeDocuments.test.ts";

/** @type {(name: string, file: string, words: readonly string[]) => Check} */
const interop = (name, file, words) =>
  vitest(name, `reports/interop-${file}.json`, ["--config=test/interop/vitest.config.ts", ...words]);

/** The built site, and the formats that are read, met by other programs, which Debian brings. */
const moreChecks = () =>
  check([
    [
      { name: "build", words: viteBuild },
      playwright("the site on nginx", ["nginx"]),
      interop("Firefox, DuckDB, downloads in LibreOffice, the same bytes twice", "site", [
        `--exclude=${officeDocuments}`,
      ]),
    ],
    // Needs no build.
    [interop("documents of LibreOffice", "documents", [officeDocuments])],
  ]);

mkdirSync("reports", { recursive: true });
const counts = await (process.argv.includes("--more") ? moreChecks() : checks());
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${counts.reduce((sum, count) => sum + count.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
