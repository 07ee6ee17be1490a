import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
  cpSync("sources", join(folder, "sources"), { recursive: true });
});

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync("npx", ["tsx", "src/cli/main.ts", ...args], { encoding: "utf8" });
  return { status, stdout, stderr: stderr.replace(/^npm warn.*\n/gm, "") };
};
const convertTo = (out: string, ...more: string[]) =>
  run("--in", join(folder, "sources"), "--out", join(folder, out), ...more);

describe("the convert command", { timeout: 30_000 }, () => {
  test("ends with 0 when all is read, and the same input gives the same bytes", () => {
    expect(convertTo("a")).toMatchObject({ status: 0, stderr: "" });
    convertTo("b");
    for (const name of ["dataset.json", "dataset.schema.json"])
      expect(readFileSync(join(folder, "a", name))).toEqual(readFileSync(join(folder, "b", name)));
  });

  test("ends with 1 when something is left out, says where, and writes the rest", () => {
    writeFileSync(join(folder, "sources/kuva-2020/muistio.pdf"), "%PDF");
    const { status, stderr } = convertTo("c");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^kuva-2020\/muistio\.pdf:1:1: /);
    expect(existsSync(join(folder, "c/dataset.json"))).toBe(true);
  });

  test("ends with 2 and writes nothing when a review entry no longer fits", () => {
    writeFileSync(
      join(folder, "sources/kuva-2020/review.json"),
      JSON.stringify({ targets: [{ passage: "ei tällaista", name: { fi: "X" } }] }),
    );
    const { status, stderr } = convertTo("d");
    expect(status).toBe(2);
    expect(stderr).toContain("kuva-2020/review.json: targets[0]");
    expect(existsSync(join(folder, "d/dataset.json"))).toBe(false);
    expect(convertTo("e", "--no-review").status).toBe(1);
  });

  test("ends with 2 and says how it is used when it does not know an argument", () => {
    const { status, stderr } = run("--into", "x");
    expect(status).toBe(2);
    expect(stderr).toContain("usage: convert");
  });
});
