import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { hashesOf } from "../fixtures/hashesOf";

test("the site is the same to the byte, wherever and in whatever time zone and language it is built", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const out = join(folder, "a/longer/way/to/another");
  const words = ["node_modules/vite/bin/vite.js", "build", "--emptyOutDir", "--outDir", out];
  const env = { TZ: "Pacific/Auckland", LANG: "fi_FI.UTF-8", LC_ALL: "fi_FI.UTF-8" };
  // Vitest says that this is a test, and a build for a test is another one.
  const build = { ...process.env, VITEST: undefined, NODE_ENV: undefined, ...env };
  await promisify(execFile)(process.execPath, words, { env: build });
  // What `npm run test:more` has built right before, in this machine's own time zone and language.
  const here = hashesOf("dist");
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(hashesOf(out)).toEqual(here);
});
