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
  const build = async (name: string, env: Record<string, string>) => {
    const out = join(folder, name);
    const words = ["node_modules/vite/bin/vite.js", "build", "--emptyOutDir", "--outDir", out];
    await promisify(execFile)(process.execPath, words, { env: { ...process.env, VITEST: undefined, ...env } });
    return hashesOf(out);
  };
  const here = await build("one", { TZ: "Europe/Helsinki", LANG: "fi_FI.UTF-8", LC_ALL: "fi_FI.UTF-8" });
  const there = await build("a/longer/way/to/another", { TZ: "Pacific/Auckland", LANG: "C", LC_ALL: "C" });
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(there).toEqual(here);
});
