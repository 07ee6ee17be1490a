import type { Block, SourceTable } from "../../formats/sourceDocument";
import { plainText } from "../../table/rows/rowGoal";
import { nameKey } from "../../text/nameKey";
import { maxLabelLength } from "./cardLabels";

/** So many tables show that words are a label, whatever the words are. */
const often = 3;

/**
 * The labels that stand before texts in table after table ("Owner's demand | …", "The company's judgement | …"): those of a report that has a card for each goal.
 */
export function repeatedLabels(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks)
    for (const label of block.kind === "table" ? labelsOf(block) : []) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Set([...counts].flatMap(([label, count]) => (count >= often ? [label] : [])));
}

/** The labels of a table with a label and a text in each row, and perhaps a title over both columns; none of other tables. */
function labelsOf({ rows }: SourceTable): string[] {
  const texts = rows.map(({ cells }) =>
    cells.flatMap(({ paragraphs }) => (paragraphs.length > 0 ? [plainText(paragraphs)] : [])),
  );
  if (texts.some((own) => own.length > 2)) return [];
  const labels = texts.flatMap(([label = "", value]) =>
    value !== undefined && label.length <= maxLabelLength ? [nameKey(label)] : [],
  );
  return new Set(labels).size === labels.length ? labels : [];
}
