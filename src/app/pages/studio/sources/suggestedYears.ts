import type { SourceDocument } from "../../../../convert/formats/sourceDocument";
import { plainText } from "../../../../convert/table/rows/rowGoal";

/** How many years are suggested. */
const mostYears = 3;

/** The years that documents name most often, dates included, where nothing says which one the report is of. The later comes first of two that are named as often. */
export function suggestedYears(documents: readonly SourceDocument[]): number[] {
  const counts = new Map<number, number>();
  for (const text of documents.flatMap(textsOf))
    for (const [year] of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, often], [other, asOften]) => asOften - often || other - one)
    .slice(0, mostYears)
    .map(([year]) => year);
}

const textsOf = ({ blocks }: SourceDocument): string[] =>
  blocks.flatMap((block) =>
    block.kind === "text"
      ? [block.paragraph.text]
      : block.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs))),
  );
