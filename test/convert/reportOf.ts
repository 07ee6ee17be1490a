import { readDelimited } from "../../src/convert/delimited";
import type { SourceFolder } from "../../src/convert/sources";

/** A goal of a made-up report: its title, and what the forecast says, a paragraph a target. */
export type Told = [title: string, ...forecast: string[]];

/** A made-up report with one forecast. */
export function reportOf(goals: readonly Told[], id = "puistot-2030", year = 2030): SourceFolder {
  const file = `${id}/t.tsv`;
  const table = [
    ["Teema", "Sitova tavoite", `Ennuste 1/${year}`],
    ...goals.map(([title, ...told]) => ["Palvelut", `<b>${title}</b>`, told.map((one) => `<p>${one}</p>`).join("")]),
  ];
  const { table: read } = readDelimited(table.map((cells) => cells.join("\t")).join("\n"), file);
  return {
    id,
    documents: [{ file, sha256: "0".repeat(64), blocks: [read] }],
    settings: {},
    review: {},
  };
}
