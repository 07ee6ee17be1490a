import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCommand } from "../../src/cli/runCommand";
import { hashesOf } from "../fixtures/hashesOf";

/** Converts this repository's sources into a folder of its own. */
async function convert(...more: readonly string[]) {
  const out = mkdtempSync(join(tmpdir(), "kojelauta-"));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const output = { write: () => true };
  const exit = await runCommand(["convert", "--in", "sources", "--out", out, ...more], {
    env: {},
    stdout: output,
    stderr: output,
    onInterrupt: () => undefined,
  });
  return { exit, files: hashesOf(out) };
}

test("public/data is what the sources give: else run npm run convert", async () => {
  const { exit, files } = await convert();
  expect(exit).toBe(0);
  expect(hashesOf("public/data")).toEqual(files);
});

test("the sources are read whole without their reviews, too", async () => {
  expect((await convert("--no-review")).exit).toBe(0);
});
