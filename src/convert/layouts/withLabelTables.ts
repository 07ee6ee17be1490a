import { isBold } from "../formats/paragraph";
import type { Block, FreeText, RowPlace, SourceCell, SourceTable } from "../formats/sourceDocument";
import type { TableContext } from "../table/rows/goalRows";
import { plainText } from "../table/rows/rowGoal";
import type { LabelKind } from "../table/vocabulary/ownWords";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { nameKey } from "../text/nameKey";
import { repeatedLabels } from "./cards/repeatedLabels";
import { namedKind } from "./prose/withLearnedLabels";
import { indicatorColumns, subgoalsAsText } from "./subgoalTables";

/**
 * The blocks of a document, with its tables of a label and a text in each row ("Target | 90 %", "Result | Not achieved") as labelled text: of the goal that their
 * first row names alone or beside a number, or of the one that the heading over them names. A table that has a row for the goal itself is a card, and stays.
 */
export function withLabelTables(blocks: readonly Block[], context: TableContext): Block[] {
  const repeated = repeatedLabels(blocks);
  return blocks.flatMap((block): Block[] =>
    block.kind === "table" ? (labelledTexts(block, context, repeated) ?? [block]) : [block],
  );
}

const maxLabelLength = 45;
const minRows = 2;

interface FilledCell {
  cell: SourceCell;
  column: number;
}

interface FilledRow {
  place: RowPlace;
  own: FilledCell[];
  /** One cell over the whole width of the table. */
  isSpanning: boolean;
}

/** The rows of one goal: what names it, and a label with its text in each row below. */
interface LabelCard {
  title: FilledRow | null;
  pairs: FilledRow[];
}

function labelledTexts({ rows }: SourceTable, context: TableContext, repeated: ReadonlySet<string>): FreeText[] | null {
  const { vocabulary } = context;
  const filled = rows.flatMap(({ place, cells }): FilledRow[] => {
    const own = cells.flatMap((cell, at) =>
      cell.paragraphs.length > 0 ? [{ cell, column: cell.at?.column ?? at + 1 }] : [],
    );
    const isSpanning = cells.every(({ covered }, at) => at === 0 || covered === "left");
    return pairsIn(own, vocabulary).map((pair) => ({ place, own: pair, isSpanning }));
  });
  if (filled.length === 0 || filled.some(({ own }) => own.length > 2)) return null;
  const cards = cardsIn(filled, vocabulary);
  if (cards.every((card) => isWhole(card, vocabulary))) return cards.flatMap((card) => textsOf(card, context));
  return cards.every((card) => isRepeated(card, vocabulary, repeated))
    ? cards.flatMap((card) => textsOf(card, context, true))
    : null;
}

/** A card whose labels come again in other tables is one, though some of them are of the report's own. */
function isRepeated({ pairs }: LabelCard, vocabulary: TableVocabulary, repeated: ReadonlySet<string>): boolean {
  const kinds = pairs.map(({ own: [label] }) => kindOf(label?.cell, vocabulary));
  return (
    pairs.length >= minRows &&
    !kinds.includes("goal") &&
    // "Assessment | State" over two texts: headings of a card that a page cut.
    pairs.every(({ own: [, value] }) => vocabulary.labelOf(textOf(value?.cell)) === null) &&
    pairs.every(
      ({ own: [label, value] }, at) =>
        value !== undefined && (kinds[at] !== null || repeated.has(nameKey(textOf(label?.cell)))),
    ) &&
    pairs.some(
      ({ own: [, value] }, at) =>
        (kinds[at] === "outcome" || kinds[at] === "status") && /\p{L}{2}/u.test(textOf(value?.cell)),
    )
  );
}

/** "Lead | Finance | Target date | Q2 2031": several labels in one row, each with its text. Any other row as it stands. */
function pairsIn(own: readonly FilledCell[], vocabulary: TableVocabulary): FilledCell[][] {
  if (own.length === 0) return [];
  const pairs = Array.from({ length: Math.ceil(own.length / 2) }, (_, at) => own.slice(at * 2, at * 2 + 2));
  const isKnown = (cell: FilledCell | undefined) => kindOf(cell?.cell, vocabulary) !== null;
  // A unit's name may hold a word of labels: "Lead | Corporate Services".
  const known = pairs.filter(([, value]) => isKnown(value)).length;
  const arePairs =
    pairs.length > 1 &&
    known * 2 <= pairs.length &&
    pairs.every(([label, value]) => isKnown(label) && value !== undefined);
  return arePairs ? pairs : [[...own]];
}

/** A table has one card, or several whose first rows look the same. */
function cardsIn(rows: readonly FilledRow[], vocabulary: TableVocabulary): LabelCard[] {
  const [top] = rows;
  const opens = top && isNumberedTitle(top, vocabulary) ? isNumberedTitle : isBanner;
  const cards: LabelCard[] = [];
  for (const row of rows) {
    const isTitle = opens(row, vocabulary) && (cards.length === 0 || opens === isNumberedTitle || isBoldRow(row));
    if (isTitle) cards.push({ title: row, pairs: [] });
    else if (cards.length === 0) cards.push({ title: null, pairs: [row] });
    else cards.at(-1)?.pairs.push(row);
  }
  return cards;
}

/** "Vi växer tillsammans" over both columns. */
const isBanner = ({ own, isSpanning }: FilledRow, { labelOf }: TableVocabulary): boolean =>
  own.length === 1 && isSpanning && labelOf(textOf(own[0]?.cell)) === null;

/** "K1 | Biblioteken har öppet varje dag", "Action 2.3 | Open a library": a number, and the title beside it. */
function isNumberedTitle({ own: [number, title, ...more] }: FilledRow, vocabulary: TableVocabulary): boolean {
  const found = numberOfGoal.exec(textOf(number?.cell));
  if (!found || !title || more.length > 0) return false;
  const [, words = ""] = found;
  return (
    (words === "" || vocabulary.columnOf(words)?.kind === "action") &&
    /\p{L}{2}/u.test(textOf(title.cell)) &&
    vocabulary.labelOf(textOf(title.cell)) === null
  );
}

const numberOfGoal = /^(?:(\p{L}{3,})\s)?(?:\p{L}{1,3}[.-]?\s?)?\d{1,3}(?:[.-]\d{1,3})*[.):]?$/u;

const isBoldRow = ({ own }: FilledRow): boolean => own.every(({ cell }) => cell.paragraphs.every(isBold));

/** A number beside or before a title shows a card by itself: some of its labels may be of the report's own. */
function isWhole({ title, pairs }: LabelCard, vocabulary: TableVocabulary): boolean {
  const kinds = pairs.map(({ own: [label] }) => kindOf(label?.cell, vocabulary));
  const known = kinds.filter((kind) => kind !== null).length;
  const tellsResult = kinds.some((kind) => kind === "outcome" || kind === "status");
  if (pairs.length < minRows || !tellsResult || kinds.includes("goal")) return false;
  if (title && isNumbered(title)) return known * 2 >= pairs.length;
  // "Owner | Planning department": the name of a unit holds its word, and is no label.
  const holdsLabel = (at: number) => {
    const kind = kindOf(pairs[at]?.own[1]?.cell, vocabulary);
    return kind !== null && !(kind === "unit" && kinds[at] !== null);
  };
  const values = pairs.filter((_, at) => holdsLabel(at)).length;
  return known * 5 >= pairs.length * 4 && values * 3 <= pairs.length && !holdsLabel(0);
}

const isNumbered = ({ own }: FilledRow): boolean =>
  own.length === 2 || /^(?:\p{Lu}{1,3}[.-]?)?\d{1,2}(?:\.\d{1,2})*[.):]\s+\p{L}/u.test(textOf(own[0]?.cell));

function textsOf({ title, pairs }: LabelCard, context: TableContext, isOwn = false): FreeText[] {
  const { vocabulary } = context;
  const kinds = pairs.map(({ own: [label] }) => kindOf(label?.cell, vocabulary));
  const results = kinds.filter((kind) => kind === "outcome" || kind === "status").length;
  const texts = title ? titleTexts(title) : [];
  const parts: FreeText[] = [];
  pairs.forEach(({ place, own: [label, value] }, at) => {
    const heading = textOf(label?.cell).replace(/\s*:$/, "");
    const kind = kinds[at] ?? "detail";
    const describes = isOwn && at === 0 && kinds[at] === null;
    const status = vocabulary.statusOf(textOf(value?.cell));
    // Of several texts on the result, one that is a verdict and no more is the report's own status.
    const isVerdict = kind === "outcome" && results > 1 && status !== null;
    const isProse = isOwn && kind === "status" && status === null;
    texts.push(...cellTexts(place, label, "", "detail"));
    const within = partsIn(value?.cell, context);
    if (within) parts.push(...within);
    else texts.push(...cellTexts(place, value, heading, isVerdict ? "status" : isProse ? "outcome" : kind, describes));
  });
  return [...texts, ...parts];
}

/** The indicators of a table that stands in a cell: each is a target of its own, below what the card says of the goal. */
function partsIn(cell: SourceCell | undefined, context: TableContext): FreeText[] | null {
  const [table, ...more] = cell?.tables ?? [];
  const columns = table && more.length === 0 ? indicatorColumns(table, context) : null;
  if (!table || !columns) return null;
  return subgoalsAsText(table, columns).map((text) =>
    text.cell?.opensTarget ? { ...text, cell: { ...text.cell, standsApart: true } } : text,
  );
}

/** The last cell of the first row is the goal's title; a number before it is kept beside. */
function titleTexts({ place, own }: FilledRow): FreeText[] {
  const title = own.at(-1);
  const [first, ...more] = title?.cell.paragraphs ?? [];
  if (!title || !first) return [];
  const heading: FreeText = {
    kind: "text",
    place,
    paragraph: { ...first, boldLead: { start: 0, end: first.text.length } },
    heading: lowestHeading,
    column: title.column,
  };
  const rest = more.map((paragraph): FreeText => ({
    kind: "text",
    place,
    paragraph,
    heading: null,
    column: title.column,
  }));
  return [heading, ...own.slice(0, -1).flatMap((cell) => cellTexts(place, cell, "", "detail")), ...rest];
}

const cellTexts = (
  place: RowPlace,
  filled: FilledCell | undefined,
  heading: string,
  kind: LabelKind,
  describes = false,
): FreeText[] =>
  (filled?.cell.paragraphs ?? []).map((paragraph): FreeText => ({
    kind: "text",
    place,
    paragraph,
    heading: null,
    cell: { column: filled?.column ?? 1, heading, kind, ...(describes ? { describes } : {}) },
  }));

/** The level of labels that name a goal: below all headings above tables. */
const lowestHeading = 9;

const textOf = (cell: SourceCell | undefined): string => plainText(cell?.paragraphs ?? []);

function kindOf(cell: SourceCell | undefined, vocabulary: TableVocabulary): LabelKind | null {
  const text = textOf(cell);
  // "Tilanne 30.9." ends with a date, not a sentence.
  if (text === "" || text.length > maxLabelLength || /(?<!\d)[.!]$/.test(text)) return null;
  const known = vocabulary.labelOf(text);
  if (known !== null) return known;
  if (vocabulary.columnOf(text)?.kind === "goal") return "goal";
  return vocabulary.says("status", text) ? "status" : namedKind(text, vocabulary);
}
