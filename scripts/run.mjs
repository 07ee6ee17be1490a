import { spawn } from "node:child_process";

/**
 * Runs a program and waits for it. Its output goes to the terminal, or is kept and handed back.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ keep?: boolean, env?: Readonly<Record<string, string | undefined>>, cwd?: string }} [how]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, words, { keep = false, env = {}, cwd } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, words, {
      stdio: ["ignore", keep ? "pipe" : "inherit", keep ? "pipe" : "inherit"],
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    let output = "";
    const listen = (/** @type {Buffer} */ piece) => {
      output += piece.toString("utf8");
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("error", fail);
    child.once("close", (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a Node program of this repository or of its packages.
 * @param {readonly string[]} words
 * @param {Parameters<typeof run>[2]} [how]
 */
export const node = (words, how) => run(process.execPath, words, how);

/** The words that build the site. */
export const viteBuild = ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"];

/** The words that make Node read TypeScript. */
export const typescript = ["--import", "tsx"];
