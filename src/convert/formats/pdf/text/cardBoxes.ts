import { isInside } from "../page/pdfPage";
import type { Box, PdfPage } from "../page/pdfPage";
import { ruledBoxes } from "../tables/ruledTables";
import type { RuledTable } from "../tables/ruledTables";
import { textLines } from "./textLines";

/** Cards that stand beside each other, in the order of reading, and where the highest begins. */
export interface CardRow {
  top: number;
  boxes: Box[];
  /** Whether the first or the last of the page may be one with what stands on the page before or after. */
  cut?: { above: boolean; below: boolean };
}

/** A card holds a title, a label and what it opens. */
const minLines = 3;
/** Cells of a table touch; between cards some points stay free. */
const minGap = 4;
/** Shares of the page: a smaller area is a mark, a larger one lies behind the whole text. */
const [minWidth, maxWidth, maxHeight] = [0.12, 0.7, 0.9];
/** Edges that lie so close are drawn as one. */
const near = 3;

/** The boxes of a page, painted or drawn by lines, with text in each, that stand beside each other: cards. A page of tables has none. */
export function cardRows(page: PdfPage, tables: readonly RuledTable[]): CardRow[] {
  const sized = [...page.fills, ...ruledBoxes(page)].filter(
    (box) => hasSizeOfCard(box, page) && !tables.some((table) => holds(table.box, box)),
  );
  const cards = sized.filter(
    (box, at) =>
      !sized.some((other, place) => place !== at && holds(other, box) && (!holds(box, other) || place < at)) &&
      textLines(page.runs.filter((run) => isInside(box, run))).length >= minLines,
  );
  const rows: CardRow[] = [];
  for (const card of cards.toSorted((one, other) => one.top - other.top)) {
    const row = rows.find(({ boxes }) => boxes.some((box) => card.top < box.bottom - near));
    if (row) row.boxes.push(card);
    else rows.push({ top: card.top, boxes: [card] });
  }
  return rows
    .filter(
      ({ boxes }) =>
        boxes.length > 1 && boxes.every((box) => boxes.every((other) => box === other || areApart(box, other))),
    )
    .map(({ top, boxes }) => ({ top, boxes: boxes.toSorted(inColumns) }));
}

function hasSizeOfCard(box: Box, { width, height }: PdfPage): boolean {
  const share = (box.right - box.left) / width;
  return share >= minWidth && share <= maxWidth && box.bottom - box.top <= maxHeight * height;
}

const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left - near &&
  inner.right <= outer.right + near &&
  inner.top >= outer.top - near &&
  inner.bottom <= outer.bottom + near;

const areApart = (one: Box, other: Box): boolean =>
  Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom) >= minGap;

const inColumns = (one: Box, other: Box): number =>
  Math.abs(one.left - other.left) > near ? one.left - other.left : one.top - other.top;
