import { leftOutCharacter, leftOutComment } from "./cell";
import type { Paragraph } from "./cell";
import type { Block, RowPlace } from "./document";
import { readMarkup } from "./markup";
import { messageAt } from "../message";
import type { Message } from "../message";
import { paragraphWriter } from "./paragraphs";
import type { ParagraphWriter } from "./paragraphs";
import { tableGrid } from "./tableGrid";
import type { TableGrid } from "./tableGrid";

interface OpenCell {
  writer: ParagraphWriter;
  paragraphs: Paragraph[];
  place: RowPlace;
  column: number;
  columns: number;
  rows: number;
}

/** Where the reading stands: the open table, and of it the open row and cell. */
interface Standing {
  grid: TableGrid | null;
  row: RowPlace | null;
  cell: OpenCell | null;
  /** Tables inside the open cell: they are text of it. */
  nested: number;
  line: number;
  /** An element outside tables whose content no page shows. */
  unseen: string | null;
}

const unseen = new Set(["script", "style", "template", "title"]);
const sections = new Set(["tbody", "tfoot", "thead"]);

/**
 * The tables of an HTML document and the text between them, in order. `reflow`: the document has lines of its own, which are places for messages, and
 * whose ends mean no more than a space.
 */
export function readHtmlDocument(
  html: string,
  file: string,
  { reflow }: { reflow: boolean },
): { blocks: Block[]; messages: Message[] } {
  const blocks: Block[] = [];
  const messages: Message[] = [];
  const at: Standing = { grid: null, row: null, cell: null, nested: 0, line: 1, unseen: null };
  const line = () => (reflow ? { line: at.line } : {});
  let freeTexts = 0;
  let tables = 0;

  const leaveOut = (what: string) => {
    const place = at.cell?.place ?? { file, row: freeTexts + 1, ...line() };
    const message = messageAt(place, at.cell?.column ?? 1, what);
    const last = messages.at(-1);
    if (last?.text !== message.text || last.line !== message.line || last.column !== message.column)
      messages.push(message);
  };
  const leaveOutCharacter = (character: string) => leaveOut(leftOutCharacter(character));
  const free = paragraphWriter(
    (paragraph, heading) => {
      freeTexts += 1;
      blocks.push({ kind: "text", place: { file, row: freeTexts, ...line() }, paragraph, heading });
    },
    leaveOutCharacter,
    reflow,
  );

  const closeCell = () => {
    if (!at.cell) return;
    at.cell.writer.end();
    at.grid?.add(at.cell.paragraphs, at.cell.columns, at.cell.rows);
    at.cell = null;
    at.nested = 0;
  };
  const closeRow = () => {
    closeCell();
    at.grid?.closeRow();
    at.row = null;
  };
  const closeTable = () => {
    closeRow();
    free.end();
    if (at.grid && at.grid.rows.length > 0) blocks.push({ kind: "table", rows: [...at.grid.rows] });
    at.grid = null;
  };
  const openRow = (grid: TableGrid): RowPlace => {
    closeRow();
    const place = { file, table: tables, row: grid.rows.length + 1, ...line() };
    grid.openRow(place);
    at.row = place;
    return place;
  };
  const openCell = (grid: TableGrid, name: string, columns: number, rows: number) => {
    closeCell();
    const place = at.row ?? openRow(grid);
    const paragraphs: Paragraph[] = [];
    const writer = paragraphWriter((paragraph) => paragraphs.push(paragraph), leaveOutCharacter, reflow);
    writer.open(name);
    at.cell = { writer, paragraphs, place, column: grid.nextColumn(), columns, rows };
  };
  const openTable = () => {
    closeTable();
    tables += 1;
    at.grid = tableGrid();
  };

  readMarkup(html, {
    text: (text) => {
      if (at.cell) at.cell.writer.text(text);
      else if (at.unseen === null) free.text(text);
    },
    open: (name, attribute, lineOfTag) => {
      at.line = lineOfTag;
      if (at.cell && (name === "table" || at.nested > 0)) {
        if (name === "table") at.nested += 1;
        at.cell.writer.open(name);
      } else if (name === "table") openTable();
      else if (at.grid && name === "tr") openRow(at.grid);
      else if (at.grid && (name === "td" || name === "th"))
        openCell(at.grid, name, spanOf(attribute("colspan")), spanOf(attribute("rowspan")));
      else if (at.grid && sections.has(name)) {
        closeRow();
        at.grid.closeSection();
      } else if (at.cell) at.cell.writer.open(name);
      else if (unseen.has(name)) at.unseen ??= name;
      else free.open(name);
    },
    close: (name) => {
      if (at.cell && at.nested > 0) {
        if (name === "table") at.nested -= 1;
        at.cell.writer.close(name);
      } else if (at.grid && name === "table") closeTable();
      else if (at.grid && name === "tr") closeRow();
      else if (at.grid && (name === "td" || name === "th")) closeCell();
      else if (at.grid && sections.has(name)) {
        closeRow();
        at.grid.closeSection();
      } else if (at.cell) at.cell.writer.close(name);
      else if (name === at.unseen) at.unseen = null;
      else free.close(name);
    },
    comment: (text) => {
      if (at.cell) leaveOut(leftOutComment(text));
    },
  });
  closeTable();
  free.end();
  return { blocks, messages };
}

/** How many columns or rows a cell takes; 0 means all that follow. */
function spanOf(attribute: string | null): number {
  const span = attribute === null ? 1 : Number.parseInt(attribute, 10);
  return span === 0 ? Number.POSITIVE_INFINITY : Number.isNaN(span) || span < 0 ? 1 : span;
}

/** Whether a text is an HTML document, rather than a table in text whose cells hold HTML. */
export const isHtmlDocument = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*|<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|table)\b/i.test(text);

/** The encoding that a document's `meta` element declares. */
export const declaredEncoding = (text: string): string | null =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(text)?.[1] ?? null;
