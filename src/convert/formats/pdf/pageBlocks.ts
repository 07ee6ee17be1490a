import { linesOfColumn, isNewspaper, stretchesOf } from "./tables/alignedStretches";
import { alignedTable } from "./tables/alignedTable";
import { badgesAmong } from "./text/badges";
import type { Badge } from "./text/badges";
import { cardBands } from "./text/cardBands";
import { cardRows } from "./text/cardBoxes";
import { newspaperColumns } from "./text/newspaperColumns";
import type { ReadingPart } from "./text/newspaperColumns";
import { isInside } from "./page/pdfPage";
import type { Box, PdfPage, PdfTextRun } from "./page/pdfPage";
import { pdfParagraphs } from "./text/pdfParagraphs";
import type { PdfParagraph } from "./text/pdfParagraphs";
import { ruledPdfTable } from "./tables/pdfTable";
import type { PdfTable, Side } from "./tables/pdfTable";
import type { RuledTable } from "./tables/ruledTables";
import { titlesOverTables } from "./tables/titlesOverTables";
import { textBesideTables } from "./text/textBesideTables";
import { textLines } from "./text/textLines";
import type { TextLine } from "./text/textLines";
import { maxOf, minOf } from "../../maxOf";

/** A paragraph between the tables of a page. */
export interface PdfText extends PdfParagraph {
  kind: "text";
  page: number;
  side?: Side;
  /** It is a coloured label beside the title above. */
  badge?: { colour: string };
}

export type PdfBlock = PdfTable | PdfText;

/** A block, and where it begins. */
interface PlacedBlock {
  top: number;
  block: PdfBlock;
}

/** The tables of a page and the paragraphs between them, from the top down; cards that stand beside each other one after the other. */
export function pageBlocks(page: PdfPage, tables: readonly RuledTable[]): PdfBlock[] {
  const inBoxes = cardRows(page, tables);
  const cards =
    inBoxes.length > 0
      ? inBoxes
      : textBesideTables(
          page,
          tables.filter(({ across }) => across),
        );
  const boxes = cards.flatMap((row) => row.boxes);
  const isFree = (run: PdfTextRun) => !boxes.some((box) => isInside(box, run));
  const between = tables.filter(({ box }) => !boxes.some((card) => isWithin(card, box)));
  const blocks = placedBlocks({ ...page, runs: page.runs.filter(isFree) }, between);
  for (const { top, boxes, cut } of cards)
    for (const [at, card] of boxes.entries()) {
      const runs = page.runs.filter((run) => isInside(card, run));
      const inside = placedBlocks(
        { ...page, runs },
        tables.filter(({ box }) => isWithin(card, box)),
      );
      const side: Side | null = cut?.above && at === 0 ? "left" : cut?.below && at > 0 ? "right" : null;
      for (const { block } of inside.toSorted((a, b) => a.top - b.top))
        blocks.push({ top, block: side === null ? block : { ...block, side } });
    }
  return blocks.toSorted((a, b) => a.top - b.top).map(({ block }) => block);
}

const isWithin = (outer: Box, { left, right, top, bottom }: Box): boolean =>
  left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;

function placedBlocks(page: PdfPage, tables: readonly RuledTable[]): PlacedBlock[] {
  let free = page.runs;
  // Where tables lie upon each other, the smaller one has the text.
  const ruled = tables
    .toSorted((one, other) => areaOf(one.box) - areaOf(other.box))
    .map((table) => {
      const block = ruledPdfTable(table, { ...page, runs: free });
      free = free.filter((run) => !isInside(table.box, run));
      return block;
    })
    .filter(({ rows }) => rows.length > 0);
  const titles = titlesOverTables(ruled, free);
  const ofTitles = new Set([...titles.values()].flat());
  free = free.filter((run) => !ofTitles.has(run));
  const blocks = ruled
    .toSorted((one, other) => one.box.left - other.box.left)
    .flatMap((table): PlacedBlock[] => {
      const title = textLines(titles.get(table) ?? []);
      const top = title[0]?.baseline ?? table.box.top;
      return [
        ...pdfParagraphs(title, table.box).map((one) => ({ top, block: textBlock(one, page) })),
        { top, block: table },
      ];
    });
  // Columns of text that a ruled table stands in are not parted: their order of reading is not certain.
  const parts = ruled.length === 0 ? partsOf(free) : [{ runs: free, top: 0 }];
  for (const part of parts) {
    const isColumn = parts.length > 1;
    for (const { top, block } of textBlocks(part.runs, ruled, page))
      blocks.push({ top: isColumn ? part.top : top, block });
  }
  return blocks;
}

/** The texts of a page in the order of reading: columns, or cards beside each other, one after the other. */
function partsOf(runs: readonly PdfTextRun[]): ReadingPart[] {
  const columns = newspaperColumns(runs);
  return columns.length > 1 ? columns : (cardBands(runs) ?? columns);
}

/** The tables by alignment and the paragraphs that runs of text make, and where each begins. */
function textBlocks(received: readonly PdfTextRun[], ruled: readonly PdfTable[], page: PdfPage): PlacedBlock[] {
  const badges = badgesAmong(received, page);
  const ofBadges = new Set(badges.flatMap(({ runs }) => runs));
  const runs = received.filter((run) => !ofBadges.has(run));
  const lines = textLines(runs);
  const area = {
    left: minOf(lines.map(({ left }) => left)),
    right: maxOf(lines.map(({ right }) => right)),
  };
  const tops = ruled.map(({ box }) => box.top).toSorted((a, b) => a - b);
  const blocks: PlacedBlock[] = [];
  const addText = (textLines: readonly TextLine[]) => {
    for (const one of pdfParagraphs(textLines, area))
      blocks.push({ top: one.lines[0]?.baseline ?? 0, block: textBlock(one, page) });
  };
  for (const between of partedBy(lines, tops))
    for (const stretch of stretchesOf(between)) {
      if (stretch.kind === "lines") addText(stretch.lines);
      else if (isNewspaper(stretch.lines, stretch.columns)) {
        const top = stretch.lines[0]?.line.baseline ?? 0;
        for (const column of stretch.columns)
          for (const one of pdfParagraphs(linesOfColumn(stretch.lines, column), column))
            blocks.push({ top, block: textBlock(one, page) });
      } else {
        const table = alignedTable(stretch.lines, stretch.columns, page);
        blocks.push({ top: table.box.top, block: table });
      }
    }
  for (const badge of badges) putUnderTitle(badge, blocks, page);
  return blocks;
}

/** A badge as a text of its own right below the title beside it. */
function putUnderTitle({ runs, colour }: Badge, blocks: PlacedBlock[], page: PdfPage): void {
  const [line] = textLines(runs);
  if (!line) return;
  const distance = ({ block }: PlacedBlock) =>
    minOf(
      block.kind === "text"
        ? block.lines.flatMap(({ left, baseline }) =>
            left < line.left && baseline > line.baseline - 2 * line.size ? [Math.abs(baseline - line.baseline)] : [],
          )
        : [],
    );
  const at = blocks.findIndex((one) => distance(one) === minOf(blocks.map(distance)));
  const top = blocks[at]?.top ?? line.baseline;
  const placed = pdfParagraphs([line], line).map((one) => ({
    top,
    block: { ...textBlock(one, page), badge: { colour } },
  }));
  blocks.splice(at + 1, 0, ...placed);
}

const textBlock = (one: PdfParagraph, { number }: PdfPage): PdfText => ({ kind: "text", page: number, ...one });

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** The lines above, between and below places on the page. */
function partedBy(lines: readonly TextLine[], places: readonly number[]): TextLine[][] {
  const parts: TextLine[][] = [[]];
  let next = 0;
  for (const line of lines) {
    for (; next < places.length && line.baseline > (places[next] ?? 0); next += 1) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}
