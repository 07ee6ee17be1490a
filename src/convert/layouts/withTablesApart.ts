import type { Block, SourceTable } from "../formats/sourceDocument";
import { plainText } from "../table/rows/rowGoal";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { cardsBeside } from "./cards/cardsBeside";
import { cardsInCells } from "./cards/cardsInCells";
import { columnsOf } from "./cards/columnsOf";

/** The headings stand among the first rows. */
const maxRowsAbove = 3;

/**
 * The blocks of a document, with cards and tables that stand beside each other as tables of their own: the row of headings says the same headings twice or
 * more, from the goal on. Read as one, the goals of one would take the statuses of the other.
 */
export const withTablesApart = (blocks: readonly Block[], vocabulary: TableVocabulary): Block[] =>
  blocks.flatMap((block): Block[] =>
    block.kind === "table" ? (cardsInCells(block, vocabulary) ?? tablesIn(block, vocabulary)) : [block],
  );

function tablesIn(table: SourceTable, vocabulary: TableVocabulary): SourceTable[] {
  const cards = cardsBeside(table, vocabulary);
  if (cards) return cards;
  for (const { cells } of table.rows.slice(0, maxRowsAbove + 1)) {
    const starts = startsOf(
      cells.map(({ paragraphs }) => plainText(paragraphs)),
      vocabulary,
    );
    const [first = 0] = starts;
    // "Goal | Measure" over both rows of headings, beside the years that have the same columns each: one table.
    const isBesideOthers = cells.slice(0, first).some(({ covered }) => covered === "above");
    if (starts.length > 1 && !isBesideOthers) return starts.map((from, at) => columnsOf(table, from, starts[at + 1]));
  }
  return [table];
}

/** The columns in which headings begin anew; none where they do not repeat as a whole. */
function startsOf(headings: readonly string[], vocabulary: TableVocabulary): number[] {
  const filled = headings.flatMap((heading, column) => (heading === "" ? [] : [{ heading, column }]));
  const [first] = filled;
  if (!first) return [];
  const starts = filled.filter(({ heading }) => heading === first.heading);
  const width = filled.length / starts.length;
  const repeats =
    starts.length > 1 && width > 1 && filled.every(({ heading }, at) => heading === filled[at % width]?.heading);
  const namesGoal = filled.slice(0, width).some(({ heading }) => vocabulary.columnOf(heading)?.kind === "goal");
  return repeats && namesGoal ? starts.map(({ column }) => column) : [];
}
