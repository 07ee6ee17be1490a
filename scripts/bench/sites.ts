import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMethod } from "../../src/domain/method";
import type { Dataset } from "../../src/domain/dataset/schema";
import { readDataset } from "../../src/domain/dataset/readDataset";
import { writePartOfSite } from "../partOfSite";
import { node, typescript } from "../run.mjs";
import { reportOf } from "./reports";

const json = (...file: string[]): unknown => JSON.parse(readFileSync(join(...file), "utf8"));

/** The site that stands in `dist`. */
export const builtSite = (): { site: string; dataset: Dataset } => ({
  site: "dist",
  dataset: readDataset(json("dist/data/dataset.json")),
});

/** A site of so many made-up targets, converted as a publisher would; of its pages the Finnish front page, around the scripts of the last build. */
export async function madeUpSite(targets: number, folder: string): Promise<{ site: string; dataset: Dataset }> {
  const [sources, data, site] = ["sources", "data", "site"].map((part) => join(folder, part));
  if (sources === undefined || data === undefined || site === undefined) throw new RangeError("no folder");
  mkdirSync(join(sources, "kaupunki-2031"), { recursive: true });
  writeFileSync(join(sources, "kaupunki-2031/raportti.tsv"), reportOf({ targets, year: 2031, seed: 7 }));
  const convert = [...typescript, "src/cli/main.ts", "--in", sources, "--out", data];
  const { code, output } = await node(convert, { keep: true });
  if (code !== 0) throw new Error(`converting ${targets} targets: ${output}`);
  const dataset = readDataset(json(data, "dataset.json"));
  const method = readMethod(json("dist/data/method.json"));
  await writePartOfSite(site, { dataset, method }, ({ kind }) => kind === "dashboard");
  return { site, dataset };
}
