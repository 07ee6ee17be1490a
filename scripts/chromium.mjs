import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installWithApt } from "./install.mjs";

/** The first has no windows to draw and opens a page in half the time. */
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Liberation's letters stand in for Arial on Debian: with other letters every kept picture would differ. */
const letters = "/usr/share/fonts/truetype/liberation";

/** What keeps a browser from talking to anyone but the site. */
const offlineArgs = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  // Chromium refuses its sandbox to root, and lacks it in most containers.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * Where Chromium is: at CHROME_PATH, or on the path under one of its usual names. Undefined where there is none.
 * @returns {string | undefined}
 */
function findChromium() {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && runs(named)) return named;
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs);
}

/** How Playwright starts the Chromium that is installed here. */
export function chromiumOptions() {
  const executablePath = findChromium();
  return { args: offlineArgs, ...(executablePath === undefined ? {} : { executablePath }) };
}

/** Finds Chromium and the letters of the kept pictures, or installs them where Debian's packages are and the user may. False where they are missing in the end. */
export async function haveChromium() {
  const isThere = () => findChromium() !== undefined && existsSync(letters);
  if (isThere()) return true;
  const output = await installWithApt([
    ...(findChromium() === undefined ? ["chromium-headless-shell"] : []),
    ...(existsSync(letters) ? [] : ["fonts-liberation"]),
  ]);
  if (isThere()) return true;
  if (output !== "") console.error(output);
  console.error(
    "The browser tests need Chromium and the Liberation fonts. Install them (Debian: apt-get install chromium-headless-shell fonts-liberation) or set CHROME_PATH.",
  );
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
