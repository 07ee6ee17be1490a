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
import { configureGlobal } from "fast-check";
import { build } from "vite";
import { leftOutOf } from "./rooms.mjs";
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

/** The room that the mutated files stand in. @param {readonly string[]} mutated */
function roomOf(mutated) {
  const rooms = new Set(mutated.flatMap((file) => /(?<=^!?src\/)\w+(?=\/)/u.exec(file) ?? []));
  const [room] = rooms;
  if (room === undefined || rooms.size > 1) throw new RangeError(`no single room holds ${mutated.join(", ")}`);
  return room;
}

/** A room and its tests as one script. @param {string} room */
async function bundle(room) {
  const folder = resolve("test", room);
  const leftOut = new Set(leftOutOf[room]?.map((file) => file.replace(/\.ts$/u, ".test.ts")));
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
  const script = (text) => new Script(`(function (require, exports, module) {${text}\n})`, { filename: `${room}.cjs` });
  const text = code.join("");
  // Which test meets which mutant is noted in the first run only.
  return { noting: script(text), plain: script(text.replace(/function stryCov_\w+(?:\$\d+)?\(\) \{/gu, "$& return;")) };
}

/**
 * Runs a room's tests as plain functions in one process, a mutant in milliseconds where Stryker's own Vitest runner takes seconds:
 * there are thousands of them.
 */
class RoomRunner {
  static inject = tokens(commonTokens.options);

  #room;

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

  /** @param {import("@stryker-mutator/api/core").StrykerOptions} options */
  constructor({ mutate }) {
    this.#room = roomOf(mutate);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(globalThis, { __stryker__: this.#stryker, __forget__: this.#forget });
    // The same made-up cases in every run: a change is noticed always or never.
    configureGlobal({ seed: 1 });
    this.#scripts = await bundle(this.#room);
  }

  /** Loads the room and its tests anew. @param {Script | undefined} script */
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
  async #run(wanted, bail) {
    /** @type {import("@stryker-mutator/api/test-runner").TestResult[]} */
    const results = [];
    const tests = (this.#tests ?? []).filter(({ name }) => wanted(name));
    const first = tests.filter(({ name }) => this.#caught.has(name));
    const rest = tests.filter(({ name }) => !this.#caught.has(name));
    const latest = [...this.#caught].toReversed();
    first.sort((one, other) => latest.indexOf(one.name) - latest.indexOf(other.name));
    for (const { name, run } of [...first, ...rest]) {
      if (!bail) this.#forgetAll();
      // Where code cannot be told to forget, what a test meets hangs on the tests before it: then it is loaded anew and meets every test.
      this.#stryker.currentTestId = this.#forget.length > 0 ? name : undefined;
      const started = performance.now();
      const told = { id: name, name };
      try {
        await run();
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
  async dryRun() {
    this.#load(this.#scripts?.noting);
    const tests = await this.#run(() => true, false);
    this.#tests = undefined;
    const mutantCoverage = this.#stryker.mutantCoverage ?? { static: {}, perTest: {} };
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, hitLimit, mutantActivation, reloadEnvironment, testFilter, disableBail }) {
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
      tests = await this.#run((name) => !wanted || wanted.has(name), !disableBail);
    } catch (error) {
      // A room that cannot be loaded fails every test.
      tests = [{ id: "load", name: "load", status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: 0 }];
    }
    // What a mutant computed while loading is not left for the next one.
    if (mutantActivation === "static") this.#tests = undefined;
    stryker.activeMutant = undefined;
    const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "room", RoomRunner)];
