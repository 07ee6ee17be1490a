import { isBold } from "../paragraph";
import type { Paragraph } from "../paragraph";
import type { SourceCell } from "../sourceDocument";
import { joinLines } from "./text/joinLines";
import type { PdfBlock, PdfText } from "./pageBlocks";
import type { PdfRow, PdfTable } from "./tables/pdfTable";

/** Column edges that are at most this far apart are the same. */
const near = 6;
const maxHeadingRows = 3;

/**
 * The blocks of all pages as one. A table that the end of a page cuts goes on with the one that opens the next page, without the headings that it
 * repeats; a sentence that is cut goes on too. Tables that open with the same row, several to a page, are cards: each stays a table of its own.
 */
export function continuedBlocks(received: readonly (readonly PdfBlock[])[]): PdfBlock[] {
  const pages = withSidesJoined(received);
  const cards = cardHeadings(pages);
  const blocks: PdfBlock[] = [];
  for (const page of pages) {
    const last = blocks.at(-1);
    const [first, ...rest] = last?.kind === "table" ? withoutRestOfRow(withoutRepeatedTexts(page, blocks), last) : page;
    if (first?.kind === "table" && last?.kind === "table" && !cards.has(textOf(first.rows[0]))) {
      if (!goOnWithTable(last, first)) blocks.push(first);
    } else if (first?.kind === "text" && last?.kind === "text" && isCutText(last, first))
      blocks[blocks.length - 1] = joinedText(last, first);
    else if (first) blocks.push(first);
    for (const block of rest) blocks.push(block);
  }
  return blocks;
}

/** Text beside tables that the end of a page cuts: all of the text is read first, then the tables. */
function withSidesJoined(pages: readonly (readonly PdfBlock[])[]): PdfBlock[][] {
  const joined = pages.map((page) => [...page]);
  joined.slice(1).forEach((page, at) => {
    const before = joined[at] ?? [];
    const texts = page.findIndex(({ side }) => side !== "left");
    const tables = before.findLastIndex(({ side }) => side !== "right") + 1;
    if (texts < 1 || tables === before.length) return;
    const moved = before.splice(tables);
    const [last, next] = [moved.at(-1), page[texts]];
    const isOne = last?.kind === "table" && next?.kind === "table" && next.goesOn && goOnWithTable(last, next);
    page.splice(texts, isOne ? 1 : 0, ...moved);
  });
  return joined;
}

/** A page without the texts above its first table that stand above the open table too, where both tables open with the same row: upper headings. */
function withoutRepeatedTexts(page: readonly PdfBlock[], blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const at = page.findIndex(({ kind }) => kind === "table");
  const [table, open] = [page[at], blocks.at(-1)];
  if (at < 1 || at > maxHeadingRows || table?.kind !== "table" || open?.kind !== "table") return page;
  const isSame = page.slice(0, at).every((block, place) => {
    const above = blocks[blocks.length - 1 - at + place];
    return block.kind === "text" && above?.kind === "text" && block.paragraph.text === above.paragraph.text;
  });
  return isSame && opensAlike(open, table) ? page.slice(at) : page;
}

/**
 * A page whose first table goes on with the open one, without the headings that stand above it as text and without the rest of the row that the page cut: texts
 * in lower case under the columns, which are put into their cells.
 */
function withoutRestOfRow(page: readonly PdfBlock[], open: PdfTable): readonly PdfBlock[] {
  const at = page.findIndex(({ kind }) => kind === "table");
  const table = page[at];
  const texts = page.slice(0, Math.max(at, 0)).flatMap((block) => (block.kind === "text" ? [block] : []));
  if (table?.kind !== "table" || texts.length === 0 || at > maxHeadingRows) return page;
  if (!standAlike(open, table) && !onEdges(table, open.edges)) return page;
  const hasHeadings = wordsOf(texts[0]?.paragraph.text ?? "") === wordsOf(textOf(open.rows[0]));
  const rest = texts.slice(hasHeadings ? 1 : 0).map((text) => ({ text, cell: cellAbove(open, text) }));
  if (!rest.every(({ text, cell }) => cell && goesOn(cell.paragraphs.at(-1)?.text ?? "", text.paragraph.text)))
    return page;
  for (const { text, cell } of rest) {
    const last = cell?.paragraphs.at(-1);
    if (cell && last) cell.paragraphs.splice(-1, 1, joined(last, text.paragraph));
  }
  return page.slice(at);
}

/** The cell of a table's last row in whose column a text stands. */
function cellAbove({ edges, rows }: PdfTable, { lines }: PdfText): SourceCell | undefined {
  const left = lines[0]?.left ?? 0;
  const column = edges.slice(0, -1).findLastIndex((edge) => edge <= left + near);
  return rows.at(-1)?.cells[column];
}

const wordsOf = (text: string): string => (text.match(/\S+/gu) ?? []).toSorted().join(" ");

/** First rows that several tables of one page share. Where no lines part their columns and each stands under a text, one that opens a page without a text goes on with the page before. */
function cardHeadings(pages: readonly (readonly PdfBlock[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  const alone = new Set<string>();
  for (const page of pages) {
    const seen = new Set<string>();
    page.forEach((block, at) => {
      if (block.kind === "text") return;
      const heading = textOf(block.rows[0]);
      if (seen.has(heading)) found.add(heading);
      if (!block.across || (at > 0 && page[at - 1]?.kind === "table")) alone.add(heading);
      seen.add(heading);
    });
  }
  return new Set([...found].filter((heading) => alone.has(heading)));
}

/** Adds the rows of a table to the one of the page before; false where the columns are not the same: neither their edges nor their headings. */
function goOnWithTable(table: PdfTable, next: PdfTable): boolean {
  if (table.edges.length === next.edges.length && (opensAlike(table, next) || standAlike(table, next))) {
    addRows(table, next.rows);
    return true;
  }
  const edges = table.edges.length >= next.edges.length ? table.edges : next.edges;
  const [upper, lower] = [onEdges(table, edges), onEdges(next, edges)];
  if (!upper || !lower) return false;
  table.edges = edges;
  table.rows = upper;
  addRows(table, lower);
  return true;
}

/** Whether the texts of two tables without lines begin at the same places. */
const standAlike = ({ lefts }: PdfTable, { lefts: others }: PdfTable): boolean =>
  lefts !== undefined &&
  lefts.length === others?.length &&
  lefts.every((left, at) => Math.abs(left - (others[at] ?? Infinity)) <= near / 2);

/** The rows of a table on the columns of another that has more; null where its own are none of those. */
function onEdges({ edges, rows }: PdfTable, all: readonly number[]): PdfRow[] | null {
  const places = edges.map((edge) => all.findIndex((other) => Math.abs(edge - other) <= near));
  if (places.includes(-1) || places[0] !== 0 || places.at(-1) !== all.length - 1) return null;
  if (edges.length === all.length) return rows;
  return rows.map(({ page, cells, pictures = [] }) => ({
    page,
    pictures: pictures.map((at) => places[at] ?? at),
    cells: cells.flatMap((cell, at): SourceCell[] => {
      const more = (places[at + 1] ?? 0) - (places[at] ?? 0) - 1;
      return [
        cell,
        ...Array.from({ length: more }, (): SourceCell => ({ paragraphs: [], covered: cell.covered ?? "left" })),
      ];
    }),
  }));
}

function addRows(table: PdfTable, rows: readonly PdfRow[]): void {
  let from = 0;
  while (from < maxHeadingRows && from < rows.length - 1 && textOf(rows[from]) === textOf(table.rows[from])) from += 1;
  const [first, ...rest] = rows.slice(from);
  const last = table.rows.at(-1);
  if (first && last && isCutRow(last, first)) joinRows(last, first);
  else if (first) table.rows.push(first);
  for (const row of rest) table.rows.push(row);
}

const opensAlike = (one: PdfTable, other: PdfTable): boolean => textOf(one.rows[0]) === textOf(other.rows[0]);

const textOf = (row: PdfRow | undefined): string =>
  row?.cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(" ")).join("\t") ?? "";

/** The page cut a row in two: the first column is empty below and a sentence goes on in lower case, or all texts below do so and not all columns have one. */
function isCutRow(above: PdfRow, below: PdfRow): boolean {
  const filled = below.cells.flatMap(({ paragraphs: [first] }, at) =>
    first ? [goesOn(above.cells[at]?.paragraphs.at(-1)?.text ?? "", first.text)] : [],
  );
  return below.cells[0]?.paragraphs.length === 0
    ? filled.some(Boolean)
    : filled.length < below.cells.length && filled.every(Boolean);
}

const goesOn = (end: string, begin: string): boolean => end !== "" && !/[.!?:]\s*$/.test(end) && /^\p{Ll}/u.test(begin);

function joinRows(above: PdfRow, below: PdfRow): void {
  below.cells.forEach((cell, at) => {
    const cellAbove = above.cells[at];
    if (!cellAbove) return;
    const [first, ...rest] = cell.paragraphs;
    const last = cellAbove.paragraphs.at(-1);
    if (first && last && (goesOn(last.text, first.text) || isCutTitle(last, first)))
      cellAbove.paragraphs.splice(-1, 1, joined(last, first), ...rest);
    else cellAbove.paragraphs.push(...cell.paragraphs);
  });
}

const maxTitleLength = 80;

/** "Complete the Local", and on the next page "Government Reorganisation": a short text that no full stop ends, in a row that is cut. */
const isCutTitle = (above: Paragraph, below: Paragraph): boolean =>
  !above.item &&
  !below.item &&
  above.text.length + below.text.length <= maxTitleLength &&
  above.text.includes(" ") &&
  /\p{L}$/u.test(above.text) &&
  /^\p{L}/u.test(below.text) &&
  isBold(above) === isBold(below);

const isCutText = (above: PdfText, below: PdfText): boolean =>
  !below.paragraph.item &&
  (goesOn(above.paragraph.text, below.paragraph.text) ||
    (isBold(above.paragraph) && /:\s*$/.test(above.paragraph.text) && below.paragraph.boldLead.end === 0)) &&
  Math.abs((above.lines[0]?.size ?? 0) - (below.lines[0]?.size ?? 0)) < 0.5;

const joinedText = (above: PdfText, below: PdfText): PdfText => ({
  ...above,
  paragraph: joined(above.paragraph, below.paragraph),
  lines: [...above.lines, ...below.lines],
});

const joined = (upper: Paragraph, lower: Paragraph): Paragraph => ({
  ...upper,
  text: joinLines(upper.text, lower.text),
});
