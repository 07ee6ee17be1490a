import { format } from "node:util";
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @typedef {{ name: string, run: () => unknown }} Test */
/** @typedef {(...values: unknown[]) => unknown} Body */

/**
 * What the rooms' tests use of Vitest, without its workers: their tests in order, as plain functions.
 *
 * @returns {{ tests: Test[], api: object }}
 */
export function newSuite() {
  /** @type {Test[]} */
  const tests = [];
  /** @type {string[]} */
  const within = [];
  /** @type {Map<string, number>} */
  const seen = new Map();
  /** @param {string} name @param {() => unknown} run */
  function test(name, run) {
    const whole = [...within, name].join(" > ");
    const times = (seen.get(whole) ?? 0) + 1;
    seen.set(whole, times);
    tests.push({ name: times === 1 ? whole : `${whole} (${times})`, run });
  }
  /** @param {string} name @param {() => void} body */
  function describe(name, body) {
    within.push(name);
    body();
    within.pop();
  }
  /** @param {(name: string, run: () => unknown) => void} one */
  const each =
    (one) =>
    /** @param {readonly unknown[]} rows */
    (rows) =>
    /** @param {string} name @param {Body} body */
    (name, body) => {
      for (const row of rows) {
        /** @type {unknown[]} */
        const values = Array.isArray(row) ? row : [row];
        const placeholders = name.match(/%[sij]/gu)?.length ?? 0;
        one(format(name, ...values.slice(0, placeholders)), () => body(...values));
      }
    };
  const expect = Object.assign(
    /** @param {unknown} value @param {string} [message] */
    (value, message) => chai.expect(value, message),
    chai.expect,
  );
  return {
    tests,
    api: {
      describe: Object.assign(describe, { each: each(describe) }),
      test: Object.assign(test, { each: each(test) }),
      expect,
    },
  };
}
