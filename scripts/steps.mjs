import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { node } from "./run.mjs";

/**
 * One thing to check: what Node is to run, and for a step that holds many tests the file in which its runner counts them. Any other counts as one.
 * @typedef {{ name: string, words: readonly string[], report?: { file: string, counted: (text: string) => Tally } }} Step
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * Runs lanes beside each other, the steps of a lane one after another, and prints how each went; what a failed step said follows it.
 * @param {readonly (readonly Step[])[]} lanes
 * @returns {Promise<Tally[]>}
 */
export async function check(lanes) {
  mkdirSync("reports", { recursive: true });
  const tallies = await Promise.all(
    lanes.map(async (lane) => {
      const done = [];
      for (const step of lane) done.push(await checkOne(step));
      return done;
    }),
  );
  return tallies.flat();
}

/**
 * The closing line, and the exit code that says the same.
 * @param {readonly Tally[]} tallies
 */
export function closeWith(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/**
 * @param {Step} step
 * @returns {Promise<Tally>}
 */
async function checkOne({ name, words, report }) {
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const { code, output } = await node(words, { keep: true, env: { NO_COLOR: "1", FORCE_COLOR: undefined } });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tally = tallyOf(code, report);
  const count = report ? `: ${tally.passed} passed, ${tally.failed} failed` : "";
  console.log(`${code === 0 ? "✓" : "✕"} ${name}, ${seconds} s${count}`);
  if (code !== 0) console.log(`${output.trim().replace(/^/gm, "    ")}\n`);
  return tally;
}

/**
 * What a runner counted; one failure more where it failed without counting one.
 * @param {number} code
 * @param {Step["report"]} report
 * @returns {Tally}
 */
function tallyOf(code, report) {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  try {
    const { passed, failed } = report.counted(readFileSync(report.file, "utf8"));
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
