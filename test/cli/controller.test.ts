import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import * as z from "zod/mini";
import { runInProcess } from "../fixtures/runInProcess";

const guide = readFileSync("docs/controller.md", "utf8");
const folder = mkdtempSync(join(tmpdir(), "kojelauta-day-"));
const [sources, report] = [join(folder, "sources"), join(folder, "sources/puistot-2031")];
afterAll(() => rmSync(folder, { recursive: true }));

/** The example of the guide in one format. */
const example = (format: string): string => new RegExp(`\`\`\`${format}\\n(.*?)\`\`\``, "s").exec(guide)?.[1] ?? "";
/** The examples of the guide that show what is printed. */
const printed = guide
  .split(/^```/m)
  .filter((part, at) => at % 2 === 1 && part.startsWith("\n"))
  .map((part) => part.slice(1));

const run = (command: string) =>
  runInProcess([command, "--in", sources, ...(command === "convert" ? ["--out", join(folder, "data")] : [])]);

test("the controller's day goes as the guide tells it", { timeout: 60_000 }, async () => {
  const commands = [...guide.matchAll(/^ {4}npm run (\w+)$/gm)].map(([, command]) => command);
  expect(commands).toEqual(["convert", "review", "convert", "ids", "build"]);

  mkdirSync(report, { recursive: true });
  writeFileSync(join(report, "puistot.csv"), example("csv"));
  writeFileSync(join(report, "muistio.pdf"), "%PDF-1.7");
  const [pdf = "", listed = "", changed = ""] = printed;
  const first = await run("convert");
  expect(first.status).toBe(1);
  expect(first.stderr).toContain(pdf.trim().replace("…", ""));
  expect(first.stdout).toContain("1 to check: npm run review");

  rmSync(join(report, "muistio.pdf"));
  expect(await run("convert")).toMatchObject({ status: 0, stderr: "" });

  const list = await run("review");
  for (const line of listed.trimEnd().split("\n")) if (!line.includes("…")) expect(list.stdout).toContain(line);

  writeFileSync(join(report, "review.json"), example("json"));
  expect(await run("convert")).toEqual({ status: 0, stdout: changed, stderr: "" });
  expect((await run("review")).stdout).toBe("nothing to check\n");
  expect((await run("convert")).stdout).toContain("\nNothing changes for readers.\n");

  expect((await run("ids")).stdout).toContain('goal puistot-kukkivat: new, "Puistot kukkivat"');
  expect((await run("convert")).stdout).toContain("\nNothing changes for readers.\n");
});

test("every command that the guide names is there", () => {
  const schema = z.object({ scripts: z.record(z.string(), z.string()) });
  const { scripts } = z.parse(schema, JSON.parse(readFileSync("package.json", "utf8")));
  for (const [, name = ""] of guide.matchAll(/npm (?:run )?([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(name);
});
