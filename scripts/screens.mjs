import { existsSync } from "node:fs";
import { haveChromium } from "./chromium.mjs";
import { installDebian } from "./debian.mjs";
import { node } from "./run.mjs";

/*
 * The built site beside its kept screens; with `--update-snapshots` the screens are taken anew. The letters are Liberation's, which stand in for
 * Arial on Debian: other letters would differ everywhere.
 */
const letters = "/usr/share/fonts/truetype/liberation";
if (!existsSync(letters)) await installDebian(["fonts-liberation"]);
if (!existsSync(letters)) throw new Error("Liberation's fonts are missing (Debian: apt-get install fonts-liberation)");
if (!(await haveChromium())) throw new Error("the screens need Chromium");

const { code } = await node([
  "node_modules/@playwright/test/cli.js",
  "test",
  "--config=test/visual/playwright.config.ts",
  ...process.argv.slice(2),
]);
process.exitCode = code;
