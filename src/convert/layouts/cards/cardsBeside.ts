import type { Row, SourceCell, SourceTable } from "../../formats/sourceDocument";
import { plainText } from "../../table/rows/rowGoal";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import { isCardLabel, namesGoal, tellsResult, withoutNumber } from "./cardLabels";
import { columnsOf } from "./columnsOf";

const minRows = 2;

/**
 * Cards that stand beside each other in one table, as tables of their own: the same labels stand in the same rows of two columns or more, each beside its
 * text. Read as one, each card would take the statuses of the others. A form whose rows hold several labels ("Goal | … | Status | …") is one card. Null
 * where the table is neither.
 */
export function cardsBeside(table: SourceTable, vocabulary: TableVocabulary): SourceTable[] | null {
  const starts = labelColumns(table, vocabulary);
  if (starts.length < 2 || starts[0] !== firstColumn(table)) return null;
  const bands = bandsOf(table, starts, vocabulary);
  const labels = starts.map((column) => labelsIn(table, column, vocabulary));
  if (labels.every((own) => isSame(own, labels[0] ?? []))) {
    if (!isWhole(labels[0] ?? [], bands.length > 0 && bands.some(({ isTitled }) => isTitled), vocabulary)) return null;
    return bands.flatMap(({ rows }) =>
      starts.map((from, at) => columnsOf({ kind: "table", rows }, from, starts[at + 1])),
    );
  }
  const goals = labels.flat().filter((label) => namesGoal(label, vocabulary));
  return goals.length === 1 && isWhole(labels.flat(), false, vocabulary) ? [pairsBelow(table, starts)] : null;
}

const textOf = (cell: SourceCell | undefined): string => plainText(cell?.paragraphs ?? []);

const firstColumn = ({ rows }: SourceTable): number =>
  Math.min(
    ...rows.flatMap(({ cells }) => cells.findIndex(({ paragraphs }) => paragraphs.length > 0)).filter((at) => at >= 0),
  );

/** The columns that hold labels and little else, each with a column of texts after it. */
function labelColumns({ rows }: SourceTable, vocabulary: TableVocabulary): number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const shareOf = (column: number) => {
    const filled = rows.map(({ cells }) => cells[column]).filter((cell) => cell !== undefined && isOwn(cell));
    const texts = filled.map(textOf);
    return { filled: texts.length, known: texts.filter((text) => isCardLabel(text, vocabulary)).length };
  };
  const shares = Array.from({ length: width }, (_, column) => shareOf(column));
  const isOfLabels = (column: number) => {
    const { filled = 0, known = 0 } = shares[column] ?? {};
    return known >= minRows && known * 3 >= filled * 2;
  };
  return shares.flatMap((_, column) => {
    const beside = shares[column + 1];
    return isOfLabels(column) && beside !== undefined && !isOfLabels(column + 1) && beside.known * 2 <= beside.filled
      ? [column]
      : [];
  });
}

const isOwn = ({ paragraphs, covered }: SourceCell): boolean => paragraphs.length > 0 && covered === null;

const labelsIn = ({ rows }: SourceTable, column: number, vocabulary: TableVocabulary): string[] =>
  rows
    .map(({ cells }) => textOf(cells[column]))
    .map((text) => (isCardLabel(text, vocabulary) ? withoutNumber(text) : ""));

/** The last cards of a page may be empty, labels and all. */
const isSame = (labels: readonly string[], others: readonly string[]): boolean =>
  labels.every((label, at) => label === "" || label === others[at]);

const isWhole = (labels: readonly string[], isTitled: boolean, vocabulary: TableVocabulary): boolean =>
  (isTitled || labels.some((label) => namesGoal(label, vocabulary))) &&
  labels.some((label) => label !== "" && tellsResult(label, vocabulary));

interface Band {
  rows: Row[];
  /** Its first row holds the titles of its cards, without a label. */
  isTitled: boolean;
}

/** The rows of a table, parted where the next cards begin: at a row of titles, or at the label of the goal. */
function bandsOf({ rows }: SourceTable, starts: readonly number[], vocabulary: TableVocabulary): Band[] {
  const bands: Band[] = [];
  let labels = new Set<string>();
  for (const row of rows) {
    const texts = starts.map((column) => textOf(row.cells[column]));
    const label = withoutNumber(texts[0] ?? "");
    const isTitled = isTitleRow(row, starts, vocabulary);
    const isAgain = namesGoal(label, vocabulary) && labels.has(label);
    if (bands.length === 0 || isAgain || (isTitled && labels.size > 0)) {
      bands.push({ rows: [], isTitled });
      labels = new Set();
    }
    if (!isTitled && label !== "") labels.add(label);
    bands.at(-1)?.rows.push(row);
  }
  return bands;
}

/** Nothing but texts over whole cards, none of them a label. */
const isTitleRow = ({ cells }: Row, starts: readonly number[], vocabulary: TableVocabulary): boolean =>
  cells.some(isOwn) &&
  cells.every((cell, column) => !isOwn(cell) || (starts.includes(column) && !isCardLabel(textOf(cell), vocabulary)));

/** Each label and its text as a row of their own, in the order of reading. */
const pairsBelow = ({ kind, rows }: SourceTable, starts: readonly number[]): SourceTable => ({
  kind,
  rows: rows.flatMap((row): Row[] =>
    starts.flatMap((from, at) => columnsOf({ kind, rows: [row] }, at === 0 ? 0 : from, starts[at + 1]).rows),
  ),
});
