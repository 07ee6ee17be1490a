import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebian } from "./debian.mjs";

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
  const said = await installDebian(["chromium"]);
  if (findChromium() !== undefined) return true;
  if (said !== "") console.error(said);
  console.error("The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set CHROME_PATH.");
  return false;
}

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
