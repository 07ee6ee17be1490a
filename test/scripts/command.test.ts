import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const run = (cwd: string, words: readonly string[], input = "") =>
  spawnSync(process.execPath, ["scripts/command.mjs", ...words], { cwd, input, encoding: "utf8" });

test("a command in a fresh clone says in a sentence that the packages are not installed", () => {
  const clone = mkdtempSync(join(tmpdir(), "kojelauta-"));
  onTestFinished(() => rmSync(clone, { recursive: true }));
  cpSync("scripts", join(clone, "scripts"), { recursive: true });
  for (const words of [["src/cli/main.ts"], ["eslint", "."]])
    expect(run(clone, words)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "The packages are not installed yet. Run: npm install\n",
    });
});

test("assess answers a line of JSON with one", () => {
  const { status, stdout } = run(".", ["src/cli/assess.ts"], '{"id":7,"lang":"fi","text":"Tavoite ei toteudu."}\n');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: 7, status: "not-achieved" });
});

test("a program of a package ends with its own exit code", () => {
  expect(run(".", ["prettier", "--check", "nowhere.md"]).status).toBe(2);
});
