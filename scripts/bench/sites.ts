import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMethod } from "../../src/domain/method";
import type { Dataset } from "../../src/domain/dataset/schema";
import { readDataset } from "../../src/domain/dataset/readDataset";
import { madeUpReport } from "../../test/fixtures/madeUpReport";
import { buildPartialSite } from "../../test/e2e/site/buildPartialSite";
import { node, typescript } from "../run.mjs";
import { searchedWord } from "./peers";
import type { Subject } from "./peers";

const json = (...file: string[]): unknown => JSON.parse(readFileSync(join(...file), "utf8"));

/** The front page and the page of the first goal. */
const ourPages = (folder: string, { goals }: Dataset): Subject[] => [
  {
    name: "Kojelauta",
    folder,
    path: "fi/",
    rows: ".targets .target-row",
    actions: [
      { name: "status", selector: ".status-line .status-filter:not(.status-filter-both)" },
      { name: "theme", selector: ".share-groups > :first-child .share-row:first-child a" },
      { name: "search", selector: ".bar [role=search] input", word: searchedWord },
      { name: "sort", selector: ".head-status .sort-button" },
      { name: "open", selector: ".targets .goal-title" },
    ],
  },
  ...goals.slice(0, 1).map(({ id }) => ({
    name: "Kojelauta, a goal",
    folder,
    path: `fi/goal/${id}/`,
    rows: ".goal-page .target",
    actions: [],
  })),
];

/** The site that stands in `dist`. */
export function builtSite(): { ours: Subject[]; dataset: Dataset } {
  const dataset = readDataset(json("dist/data/dataset.json"));
  return { ours: ourPages("dist", dataset), dataset };
}

/** How many goals stand in one document: the assessments of more are not read. */
const rowsPerDocument = 400;

/** The front page of so many made-up targets and the page of their first goal, with the scripts of the last build. */
export async function madeUpSite(targets: number, folder: string): Promise<{ ours: Subject[]; dataset: Dataset }> {
  const [sources, data, site] = [join(folder, "sources"), join(folder, "data"), join(folder, "site")];
  mkdirSync(join(sources, "kaupunki-2031"), { recursive: true });
  const [headings = "", ...rows] = madeUpReport({ targets, year: 2031, seed: 7 }).trimEnd().split("\n");
  for (let first = 0; first < rows.length; first += rowsPerDocument) {
    const lines = [headings, ...rows.slice(first, first + rowsPerDocument)];
    writeFileSync(join(sources, `kaupunki-2031/raportti-${first}.tsv`), `${lines.join("\n")}\n`);
  }
  const convert = [...typescript, "src/cli/main.ts", "--in", sources, "--out", data];
  const { code, output } = await node(convert, { keep: true });
  if (code !== 0) throw new Error(`converting ${targets} targets: ${output}`);
  const dataset = readDataset(json(data, "dataset.json"));
  const method = readMethod(json("dist/data/method.json"));
  const first = dataset.goals[0]?.id;
  await buildPartialSite(
    site,
    { dataset, method },
    (page) =>
      page.kind === "dashboard" || (page.kind === "goal" && page.goalId === first && page.roundId === undefined),
  );
  return { ours: ourPages(site, dataset), dataset };
}
