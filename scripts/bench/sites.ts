import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMethod } from "../../src/domain/method";
import type { Dataset } from "../../src/domain/dataset/schema";
import { readDataset } from "../../src/domain/dataset/readDataset";
import { madeUpReport } from "../../test/fixtures/madeUpReport";
import { buildPartialSite } from "../../test/e2e/site/buildPartialSite";
import { node, typescript } from "../run.mjs";
import type { Subject } from "./peers";

const json = (...file: string[]): unknown => JSON.parse(readFileSync(join(...file), "utf8"));

const ourPage = (folder: string): Subject => ({
  name: "Kojelauta",
  folder,
  path: "fi/",
  rows: ".targets .target-row",
  filters: ".status-line .status-filter:not(.status-filter-both)",
});

/** The site that stands in `dist`. */
export const builtSite = (): { ours: Subject; dataset: Dataset } => ({
  ours: ourPage("dist"),
  dataset: readDataset(json("dist/data/dataset.json")),
});

/** The front page of so many made-up targets, with the scripts of the last build. */
export async function madeUpSite(targets: number, folder: string): Promise<{ ours: Subject; dataset: Dataset }> {
  const [sources, data, site] = [join(folder, "sources"), join(folder, "data"), join(folder, "site")];
  mkdirSync(join(sources, "kaupunki-2031"), { recursive: true });
  writeFileSync(join(sources, "kaupunki-2031/raportti.tsv"), madeUpReport({ targets, year: 2031, seed: 7 }));
  const convert = [...typescript, "src/cli/main.ts", "--in", sources, "--out", data];
  const { code, output } = await node(convert, { keep: true });
  if (code !== 0) throw new Error(`converting ${targets} targets: ${output}`);
  const dataset = readDataset(json(data, "dataset.json"));
  const method = readMethod(json("dist/data/method.json"));
  await buildPartialSite(site, { dataset, method }, ({ kind }) => kind === "dashboard");
  return { ours: ourPage(site), dataset };
}
