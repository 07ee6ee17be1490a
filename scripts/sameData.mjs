import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differences, filesIn } from "./files.mjs";
import { node, typescript } from "./run.mjs";

const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
try {
  const convert = [...typescript, "src/cli/main.ts", "--in", "sources", "--out", folder];
  const read = await node(convert);
  const found = differences(filesIn("public/data"), filesIn(folder));
  const unreviewed = await node([...convert, "--no-review"]);
  if (found.length > 0) console.error(`${found.join("\n")}\nRun: npm run convert -- --in sources --out public/data`);
  process.exitCode = read.code === 0 && unreviewed.code === 0 && found.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
