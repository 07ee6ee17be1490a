import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import * as z from "zod/mini";

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

function run(task: string) {
  const out = task === "convert" ? ["--out", join(folder, "data")] : [];
  const words = ["src/cli/main.ts", task, "--in", sources, ...out];
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", words, { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the controller's day goes as the guide tells it", { timeout: 120_000 }, () => {
  const commands = [...guide.matchAll(/^ {4}npm run (\w+)$/gm)].map(([, command]) => command);
  expect(commands).toEqual(["convert", "review", "convert", "ids", "build"]);

  mkdirSync(report, { recursive: true });
  writeFileSync(join(report, "puistot.csv"), example("csv"));
  writeFileSync(join(report, "muistio.pdf"), "%PDF-1.7");
  const [pdf = "", listed = "", changed = ""] = printed;
  const first = run("convert");
  expect(first.status).toBe(1);
  expect(first.stderr).toContain(pdf.trim().replace("…", ""));
  expect(first.stdout).toContain("1 to check: npm run review");

  rmSync(join(report, "muistio.pdf"));
  expect(run("convert")).toMatchObject({ status: 0, stderr: "" });

  const list = run("review");
  for (const line of listed.trimEnd().split("\n")) if (!line.includes("…")) expect(list.stdout).toContain(line);

  writeFileSync(join(report, "review.json"), example("json"));
  expect(run("convert")).toEqual({ status: 0, stdout: changed, stderr: "" });
  expect(run("review").stdout).toBe("nothing to check\n");
  expect(run("convert").stdout).toContain("\nNothing changes for readers.\n");

  expect(run("ids").stdout).toContain('goal puistot-kukkivat: new, "Puistot kukkivat"');
  expect(run("convert").stdout).toContain("\nNothing changes for readers.\n");
});

test("every command that the guide names is there", () => {
  const schema = z.object({ scripts: z.record(z.string(), z.string()) });
  const { scripts } = z.parse(schema, JSON.parse(readFileSync("package.json", "utf8")));
  for (const [, name = ""] of guide.matchAll(/npm (?:run )?([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(name);
});
