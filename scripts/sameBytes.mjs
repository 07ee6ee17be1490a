import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differences, filesIn } from "./files.mjs";
import { node, viteBuild } from "./run.mjs";

const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
const build = async (/** @type {string} */ name, /** @type {Record<string, string>} */ env) => {
  const out = join(folder, name);
  const { code } = await node([...viteBuild, "--emptyOutDir", "--outDir", out], { env });
  if (code !== 0) throw new Error(`the build failed under ${JSON.stringify(env)}`);
  return filesIn(out);
};
try {
  const here = await build("one", { TZ: "Europe/Helsinki", LANG: "fi_FI.UTF-8", LC_ALL: "fi_FI.UTF-8" });
  const there = await build("a/longer/way/to/another", { TZ: "Pacific/Auckland", LANG: "C", LC_ALL: "C" });
  const found = differences(here, there);
  console.log(found.length === 0 ? `${here.size} files, the same twice` : found.join("\n"));
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
