import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { Script } from "node:vm";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { build } from "vite";
import { newSuite } from "./suite.mjs";

const every = "\0every-test";
const forgetful = "\0forgetful";
/** How many of the tests that caught a mutant are asked first of the next one. */
const keptCaught = 60;
/**
 * Stands for what the reader remembers between words and sentences: within one mutant it is remembered, and then forgotten, so that mutants do
 * not meet.
 */
const forgetfulCode = `
export const remembered = (answer) => {
  const known = new Map();
  globalThis.__forget__.push(() => known.clear());
  return (question) => {
    if (!known.has(question)) known.set(question, answer(question));
    return known.get(question);
  };
};
export const rememberedLately = remembered;
`;
/** The command reads a stream, and the method reads every example as soon as it is loaded: neither is mutated. */
const leftOut = new Set(["assessCommand.test.ts", "methodOf.test.ts"]);

/**
 * What mutants and tests tell each other, under the name that the mutated code uses.
 *
 * @typedef {object} Shared
 * @property {string | undefined} [activeMutant]
 * @property {string | undefined} [currentTestId]
 * @property {number | undefined} [hitCount]
 * @property {number | undefined} [hitLimit]
 * @property {import("@stryker-mutator/api/core").MutantCoverage} [mutantCoverage]
 */

/** The reader and its tests as one script. */
async function bundle() {
  const folder = resolve("test/reader");
  const files = readdirSync(folder, { encoding: "utf8", recursive: true }).filter(
    (file) => file.endsWith(".test.ts") && !leftOut.has(file),
  );
  const built = await build({
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true, external: ["vitest", "fast-check"] },
    plugins: [
      {
        name: "every-test",
        enforce: "pre",
        resolveId(id, from) {
          if (id === every) return every;
          return id.endsWith("/remembered") && from?.includes("/src/reader/") ? forgetful : null;
        },
        load(id) {
          if (id === every) return files.map((file) => `import ${JSON.stringify(resolve(folder, file))};`).join("\n");
          return id === forgetful ? forgetfulCode : null;
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      ssr: true,
      rolldownOptions: { input: every, output: { format: "cjs" }, treeshake: false },
    },
  });
  const code = [built].flat().flatMap((made) => ("output" in made ? made.output[0].code : []));
  /** @param {string} text */
  const script = (text) => new Script(`(function (require, exports, module) {${text}\n})`, { filename: "reader.cjs" });
  const text = code.join("");
  // Which test meets which mutant is noted in the first run only.
  return { noting: script(text), plain: script(text.replace(/function stryCov_\w+(?:\$\d+)?\(\) \{/gu, "$& return;")) };
}

/**
 * Runs the reader's tests as plain functions in one process, a mutant in milliseconds where Stryker's own Vitest runner takes seconds:
 * there are thousands of them.
 */
class ReaderRunner {
  static inject = tokens(commonTokens.options);

  /** @type {{ noting: Script, plain: Script } | undefined} */
  #scripts;
  /** @type {import("./suite.mjs").Test[] | undefined} */
  #tests;
  /** @type {Shared} */
  #stryker = {};
  /** @type {(() => void)[]} */
  #forget = [];
  /** The tests that caught the latest mutants, latest first: they often catch the next one, too. @type {Set<string>} */
  #caught = new Set();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(globalThis, { __stryker__: this.#stryker, __forget__: this.#forget });
    this.#scripts = await bundle();
  }

  /** Loads the reader and its tests anew. @param {Script | undefined} script */
  #load(script) {
    const { tests, api } = newSuite();
    /** @type {(id: string) => unknown} */
    const real = createRequire(import.meta.url);
    const module = { exports: {} };
    this.#tests = undefined;
    this.#forget.length = 0;
    /** @type {unknown} */
    const load = script?.runInThisContext();
    /** @param {string} id */
    const require = (id) => (id === "vitest" ? api : real(id));
    if (typeof load === "function") Reflect.apply(load, undefined, [require, module.exports, module]);
    this.#tests = tests;
    return tests;
  }

  #forgetAll() {
    for (const forget of this.#forget) forget();
  }

  /** @param {(name: string) => boolean} wanted @param {boolean} bail */
  #run(wanted, bail) {
    /** @type {import("@stryker-mutator/api/test-runner").TestResult[]} */
    const results = [];
    const tests = (this.#tests ?? []).filter(({ name }) => wanted(name));
    const first = tests.filter(({ name }) => this.#caught.has(name));
    const rest = tests.filter(({ name }) => !this.#caught.has(name));
    const latest = [...this.#caught].toReversed();
    first.sort((one, other) => latest.indexOf(one.name) - latest.indexOf(other.name));
    for (const { name, run } of [...first, ...rest]) {
      if (!bail) this.#forgetAll();
      this.#stryker.currentTestId = name;
      const started = performance.now();
      const told = { id: name, name };
      try {
        run();
        results.push({ ...told, status: TestStatus.Success, timeSpentMs: performance.now() - started });
      } catch (error) {
        const failureMessage = error instanceof Error ? error.message : String(error);
        results.push({ ...told, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - started });
        if (!bail) continue;
        this.#caught.delete(name);
        this.#caught.add(name);
        const oldest = this.#caught.size > keptCaught ? [...this.#caught][0] : undefined;
        if (oldest !== undefined) this.#caught.delete(oldest);
        break;
      }
    }
    this.#stryker.currentTestId = undefined;
    return results;
  }

  /** @returns {Promise<import("@stryker-mutator/api/test-runner").DryRunResult>} */
  dryRun() {
    this.#load(this.#scripts?.noting);
    const tests = this.#run(() => true, false);
    this.#tests = undefined;
    const mutantCoverage = this.#stryker.mutantCoverage ?? { static: {}, perTest: {} };
    return Promise.resolve({ status: DryRunStatus.Complete, tests, mutantCoverage });
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  mutantRun({ activeMutant, hitLimit, mutantActivation, reloadEnvironment, testFilter, disableBail }) {
    const stryker = this.#stryker;
    Object.assign(stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0, activeMutant: undefined });
    /** @type {import("@stryker-mutator/api/test-runner").TestResult[]} */
    let tests;
    const wanted = testFilter && new Set(testFilter);
    try {
      if (mutantActivation === "static") stryker.activeMutant = activeMutant.id;
      if (reloadEnvironment || mutantActivation === "static" || !this.#tests) this.#load(this.#scripts?.plain);
      stryker.activeMutant = activeMutant.id;
      this.#forgetAll();
      tests = this.#run((name) => !wanted || wanted.has(name), !disableBail);
    } catch (error) {
      // A reader that cannot be loaded fails every test.
      tests = [{ id: "load", name: "load", status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: 0 }];
    }
    // What a mutant computed while loading is not left for the next one.
    if (mutantActivation === "static") this.#tests = undefined;
    stryker.activeMutant = undefined;
    const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
    return Promise.resolve(toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests }));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "reader", ReaderRunner)];
