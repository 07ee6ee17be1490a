import type { Row, SourceCell, SourceTable } from "../../formats/sourceDocument";
import { plainText } from "../../table/rows/rowGoal";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import { isCardLabel, maxLabelLength, namesGoal, tellsResult, withoutNumber } from "./cardLabels";
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

/**
 * The columns that hold labels and little else, each with a column of texts after it. Rows of titles say nothing of it; what stands alike in the row of
 * another card is a label too, among labels that are known.
 */
function labelColumns({ rows }: SourceTable, vocabulary: TableVocabulary): number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const untitled = rows.filter((row) => !isOverTexts(row, vocabulary));
  const shareOf = (column: number) => {
    const filled = untitled.filter(({ cells }) => isFilled(cells[column]));
    const known = filled.filter(({ cells }) => isCardLabel(textOf(cells[column]), vocabulary));
    const alike = filled.filter((row) => !known.includes(row) && isRepeated(row, column));
    return { filled: filled.length, known: known.length, alike: alike.length };
  };
  const shares = Array.from({ length: width }, (_, column) => shareOf(column));
  const isOfLabels = (column: number) => {
    const { filled = 0, known = 0, alike = 0 } = shares[column] ?? {};
    return known >= minRows && (known + alike) * 3 >= filled * 2;
  };
  return shares.flatMap((_, column) => {
    const beside = shares[column + 1];
    return isOfLabels(column) && beside !== undefined && !isOfLabels(column + 1) && beside.known * 2 <= beside.filled
      ? [column]
      : [];
  });
}

/** Each text reaches over the next column, as a merged cell or with nothing beside it, and none is a label. */
const isOverTexts = ({ cells }: Row, vocabulary: TableVocabulary): boolean =>
  cells.every((cell, at) => !isOwn(cell) || (!isFilled(cells[at + 1]) && isTitle(cell, cells[at + 1], vocabulary)));

/** A title that is one cell with the place beside it may hold words that make a label elsewhere. */
const isTitle = (cell: SourceCell, beside: SourceCell | undefined, vocabulary: TableVocabulary): boolean =>
  beside?.covered === "left" ? vocabulary.labelOf(textOf(cell)) === null : !isCardLabel(textOf(cell), vocabulary);

const isRepeated = ({ cells }: Row, column: number): boolean => {
  const text = textOf(cells[column]);
  return text.length <= maxLabelLength && cells.some((cell, at) => at !== column && textOf(cell) === text);
};

const isFilled = (cell: SourceCell | undefined): boolean => cell !== undefined && isOwn(cell);

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
  cells.every(
    (cell, column) => !isOwn(cell) || (starts.includes(column) && isTitle(cell, cells[column + 1], vocabulary)),
  );

/** Each label and its text as a row of their own, in the order of reading. */
const pairsBelow = ({ kind, rows }: SourceTable, starts: readonly number[]): SourceTable => ({
  kind,
  rows: rows.flatMap((row): Row[] =>
    starts.flatMap((from, at) => columnsOf({ kind, rows: [row] }, at === 0 ? 0 : from, starts[at + 1]).rows),
  ),
});
