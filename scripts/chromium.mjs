import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Where Chromium is: at CHROME_PATH, or on the path under one of its usual names. Undefined where there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && runs(named)) return named;
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs);
}

/** What keeps a browser from talking to anyone but the site. */
export const quietly = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  // Chromium refuses its sandbox to root, and lacks it in most containers.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Finds Chromium, or installs it where Debian's packages are and the user may. False where there is none in the end. */
export async function haveChromium() {
  if (findChromium() !== undefined) return true;
  const may = process.getuid?.() === 0 ? [] : (await succeeds("sudo", ["-n", "true"])) ? ["sudo", "-n"] : null;
  if (may !== null && (await succeeds("apt-get", ["--version"]))) {
    console.log("Installing Chromium");
    const apt = (/** @type {string[]} */ ...words) => {
      const [program = "", ...rest] = [...may, "apt-get", ...words];
      return run(program, rest, { keep: true, env: { DEBIAN_FRONTEND: "noninteractive" } });
    };
    const steps = [await apt("update"), await apt("install", "-y", "--no-install-recommends", "chromium")];
    if (findChromium() !== undefined) return true;
    console.error(steps.map(({ output }) => output).join("\n"));
  }
  console.error("The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set CHROME_PATH.");
  return false;
}

/**
 * @param {string} program
 * @param {string[]} words
 */
const succeeds = (program, words) =>
  run(program, words, { keep: true }).then(
    ({ code }) => code === 0,
    () => false,
  );

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
