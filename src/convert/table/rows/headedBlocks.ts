import { isBold } from "../../formats/paragraph";
import { headerAt } from "./headerRows";
import type { Header, HeaderContext } from "./headerRows";
import type { ReadRow } from "./rowGoal";

/** Rows under one header; null where no row of headings stands above them. */
export interface HeadedBlock {
  header: Header | null;
  /** The rows that hold its headings; none where they stand over the block before. */
  headingRows: ReadRow[];
  rows: ReadRow[];
}

/**
 * Parts the rows of a table into blocks, each under its headings. Words alone make no row of headings once headings are known: a row of data may hold
 * "Taloudellinen tulos" or "Goal achieved". It also has to repeat the known headings, to look like headings, or to open a part of the table.
 */
export function headedBlocks(rows: readonly ReadRow[], known: Header | null, context: HeaderContext): HeadedBlock[] {
  const texts = rows.map(({ plain }) => plain);
  const blocks: HeadedBlock[] = [];
  let current = known;
  for (let at = 0; at < rows.length;) {
    const found = !current || isCandidate(rows, at, current, context) ? headingsAt(texts, at, current, context) : null;
    const header = found && (!current || found.confirmed || mayBeHeadings(rows, at, current, found)) ? found : null;
    if (header || blocks.length === 0)
      blocks.push({ header, headingRows: rows.slice(at, at + (header?.rows ?? 0)), rows: [] });
    if (!header) blocks.at(-1)?.rows.push(...rows.slice(at, at + 1));
    current = header ?? current;
    at += header?.rows ?? 1;
  }
  return blocks;
}

/** The same headings once more mean the same, though fewer rows may stand below them than before. */
function headingsAt(
  texts: readonly (readonly string[])[],
  at: number,
  known: Header | null,
  context: HeaderContext,
): Header | null {
  const row = texts[at] ?? [];
  const isAgain =
    known?.rows === 1 &&
    row.length === known.headings.length &&
    row.every((text, place) => text === known.headings[place]);
  return isAgain ? known : headerAt(texts, at, context);
}

/** Whether a row may be headings by its looks, its place, or the plan: reading its words takes longer, and a table has many rows. */
function isCandidate(rows: readonly ReadRow[], at: number, known: Header, { confirmed = [] }: HeaderContext): boolean {
  const row = rows[at];
  if (!row) return false;
  if (row.opensPart || isAllBold(row) || repeats(row.plain, known.headings)) return true;
  const first = row.plain.find((text) => text !== "") ?? "";
  return confirmed.some(({ columns }) =>
    columns.some(({ heading }) => heading === first || heading.startsWith(`${first} `)),
  );
}

function mayBeHeadings(rows: readonly ReadRow[], at: number, known: Header, found: Header): boolean {
  const row = rows[at];
  if (!row) return false;
  if (repeats(row.plain, known.headings)) return true;
  if (row.plain.some(isSentence)) return false;
  const [isLoud, isLoudAbove] = [isAllBold(row), isAllBold(rows[at - 1])];
  if (isLoud && !isLoudAbove) return true;
  if (!row.opensPart) return false;
  const isOtherTable = at === 0 && row.plain.length !== known.headings.length;
  const namesPeriod = found.roles.some(({ kind }, place) => kind === "round" && /\d/.test(found.headings[place] ?? ""));
  return isOtherTable || namesPeriod;
}

/** Several words that end with a full stop: such a cell is data, not a heading. */
const isSentence = (text: string): boolean => /\.$/.test(text) && text.split(" ").length >= minSentenceWords;

const minSentenceWords = 4;

/** Most of the row's texts are headings that are known, or the upper part of one in two rows. */
function repeats(plain: readonly string[], headings: readonly string[]): boolean {
  const filled = plain.filter((text) => text !== "");
  const again = filled.filter((text) => headings.some((heading) => heading === text || heading.startsWith(`${text} `)));
  return again.length >= 2 && again.length * 2 > filled.length;
}

function isAllBold(row: ReadRow | undefined): boolean {
  const paragraphs = row?.row.cells.flatMap((cell) => cell.paragraphs) ?? [];
  return paragraphs.length > 1 && paragraphs.every(isBold);
}
