import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node, typescript } from "../run.mjs";
import { reportOf } from "./reports";

/** The folder of a site of so many made-up targets: converted and built as a publisher would. */
export async function buildSite(targets: number, folder: string): Promise<string> {
  const [sources, data, site] = ["sources", "data", "site"].map((part) => join(folder, part));
  if (sources === undefined || data === undefined || site === undefined) throw new RangeError("no folder");
  mkdirSync(join(sources, "kaupunki-2031"), { recursive: true });
  writeFileSync(join(sources, "kaupunki-2031/raportti.tsv"), reportOf({ targets, year: 2031, seed: 7 }));
  for (const words of [
    [...typescript, "src/convert/main.ts", "--in", sources, "--out", data],
    ["scripts/build.mjs", "--data", data, "--out", site],
  ]) {
    const { code, output } = await node(words, { keep: true });
    if (code !== 0) throw new Error(`building ${targets} targets: ${output}`);
  }
  return site;
}
