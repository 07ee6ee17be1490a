import { colourOfMark, fillOf, textColourOf } from "../fill";
import { leftOutCharacter, shortened } from "../leftOut";
import { cellBudget } from "../limits";
import { messageAt } from "../../message";
import type { Message } from "../../message";
import type { Paragraph } from "../paragraph";
import { paragraphWriter } from "../paragraphWriter";
import type { ParagraphWriter } from "../paragraphWriter";
import { framesIn } from "./framesIn";
import { isHidden, readVisibleMarkup } from "./readVisibleMarkup";
import type { Block, RowPlace } from "../sourceDocument";
import { withSummaryHeadings } from "./summaryHeadings";
import type { FoldedPart } from "./summaryHeadings";
import { tableGrid } from "../tableGrid";
import type { TableGrid } from "../tableGrid";
import { messageOf } from "../../messageOf";
import type { MessageContent } from "../../messageOf";

type Attribute = (name: string) => string | null;

interface OpenCell {
  writer: ParagraphWriter;
  paragraphs: Paragraph[];
  place: RowPlace;
  column: number;
  columns: number;
  rows: number;
  fill: string | null;
  /** The colour of its text, by its last element that has one. */
  colour: string | null;
}

interface OpenTable {
  grid: TableGrid;
  /** By column from 1; a page shows nothing of them. */
  hiddenColumns: Set<number>;
  /** How many columns the table has declared. */
  declared: number;
  rowFill: string | null;
}

/** The parser's state: the open table, row and cell. */
interface Standing {
  table: OpenTable | null;
  row: RowPlace | null;
  cell: OpenCell | null;
  /** Tables inside the open cell: they are text of it. */
  nested: number;
  line: number;
  /** Inside the title that the window shows. */
  inTitle: boolean;
}

const sections = new Set(["tbody", "tfoot", "thead"]);

/** The tables of an HTML document and the text between them, in order. Ends of lines in the markup mean no more than a space. */
export function readHtmlDocument(html: string, file: string): { blocks: Block[]; messages: Message[] } {
  const blocks: Block[] = [];
  const messages: Message[] = [];
  const budget = cellBudget();
  const at: Standing = { table: null, row: null, cell: null, nested: 0, line: 1, inTitle: false };
  const frames = framesIn(html);
  const folded: FoldedPart[] = [];
  const openParts: number[] = [];
  let freeTexts = 0;
  let tables = 0;
  /** Counts tables inside others, and frames, too. */
  let tags = 0;

  const leaveOut = (content: MessageContent, line = at.line) => {
    const place = at.cell?.place ?? { file, row: freeTexts + 1, line };
    const message = messageAt(place, at.cell?.column ?? 1, content);
    const last = messages.at(-1);
    if (last?.text !== message.text || last.line !== message.line || last.column !== message.column)
      messages.push(message);
  };
  const leaveOutCharacter = (character: string) => leaveOut(leftOutCharacter(character));
  const free = paragraphWriter(
    (paragraph, heading) => {
      freeTexts += 1;
      blocks.push({ kind: "text", place: { file, row: freeTexts, line: at.line }, paragraph, heading });
    },
    leaveOutCharacter,
    true,
  );

  const closeCell = () => {
    if (!at.cell) return;
    const { writer, paragraphs, column, columns, rows, colour } = at.cell;
    writer.end();
    const hidden = columns === 1 && (at.table?.hiddenColumns.has(column) ?? false);
    if (hidden && paragraphs.length > 0)
      leaveOut(messageOf("hidden-cell", { text: shortened(paragraphs.map(({ text }) => text).join(" ")) }));
    const texts = paragraphs.map(({ text }) => text);
    const fill = colourOfMark(texts, colour) ?? at.cell.fill;
    at.table?.grid.add(hidden ? [] : paragraphs, { columns, rows, fill });
    at.cell = null;
    at.nested = 0;
  };
  const closeRow = () => {
    closeCell();
    at.table?.grid.closeRow();
    at.row = null;
  };
  const closeTable = () => {
    closeRow();
    free.end();
    if (at.table && at.table.grid.rows.length > 0) blocks.push({ kind: "table", rows: [...at.table.grid.rows] });
    at.table = null;
  };
  const closeSection = ({ grid }: OpenTable) => {
    closeRow();
    grid.closeSection();
  };
  const openRow = (table: OpenTable, fill: string | null): RowPlace => {
    closeRow();
    const place = { file, table: tables, row: table.grid.rows.length + 1, line: at.line };
    table.grid.openRow(place);
    table.rowFill = fill;
    at.row = place;
    return place;
  };
  const openCell = (table: OpenTable, name: string, attribute: Attribute) => {
    closeCell();
    const place = at.row ?? openRow(table, null);
    const paragraphs: Paragraph[] = [];
    const writer = paragraphWriter((paragraph) => paragraphs.push(paragraph), leaveOutCharacter, true);
    writer.open(boldStyle.test(attribute("style") ?? "") ? "th" : name);
    const [columns, rows] = [spanOf(attribute("colspan")), spanOf(attribute("rowspan"))];
    const fill = fillOf(attribute) ?? table.rowFill;
    at.cell = {
      writer,
      paragraphs,
      place,
      column: table.grid.nextColumn(),
      columns,
      rows,
      fill,
      colour: textColourOf(attribute),
    };
  };
  const openTable = () => {
    closeTable();
    tables += 1;
    at.table = { grid: tableGrid(budget), hiddenColumns: new Set(), declared: 0, rowFill: null };
  };

  readVisibleMarkup(html, {
    text: (text) => {
      if (at.cell) at.cell.writer.text(text);
      else if (!at.inTitle) free.text(text);
    },
    open: (name, attribute, line) => {
      at.line = line;
      // A cell or a row that opens closes the one before, where the page leaves that out.
      if (at.cell && !opensCell.has(name)) at.cell.colour = textColourOf(attribute) ?? at.cell.colour;
      if (name === "table") tags += 1;
      if (at.cell && (name === "table" || at.nested > 0)) {
        if (name === "table") at.nested += 1;
        at.cell.writer.open(name);
      } else if (name === "table" && !frames.has(tags)) openTable();
      else if (at.table && name === "col") declareColumns(at.table, attribute);
      else if (at.table && name === "tr") openRow(at.table, fillOf(attribute));
      else if (at.table && (name === "td" || name === "th")) openCell(at.table, name, attribute);
      else if (at.table && sections.has(name)) closeSection(at.table);
      else if (at.cell) at.cell.writer.open(name);
      else if (name === "title") at.inTitle = true;
      else {
        free.open(name);
        if (name === "details") openParts.push(blocks.length);
      }
    },
    close: (name) => {
      if (at.cell && at.nested > 0) {
        if (name === "table") at.nested -= 1;
        at.cell.writer.close(name);
      } else if (at.table && name === "table") closeTable();
      else if (at.table && name === "tr") closeRow();
      else if (at.table && (name === "td" || name === "th")) closeCell();
      else if (at.table && sections.has(name)) closeSection(at.table);
      else if (at.cell) at.cell.writer.close(name);
      else if (name === "title") at.inTitle = false;
      else {
        free.close(name);
        const from = name === "details" ? openParts.pop() : undefined;
        if (from !== undefined) folded.push({ from, to: blocks.length });
      }
    },
    leaveOut: (what, line) => {
      // Code and comments in a page's head and foot are no part of its text.
      if (at.cell || what.topic === "hidden-table" || (what.kind !== "comments" && what.kind !== "script"))
        leaveOut(what, line);
    },
  });
  closeTable();
  free.end();
  folded.push(...openParts.map((from) => ({ from, to: blocks.length })));
  return { blocks: withSummaryHeadings(blocks, folded), messages };
}

/** What ends an open cell by opening. */
const opensCell: ReadonlySet<string> = new Set(["td", "th", "tr"]);

/** Workbooks that are saved as HTML mark bold headings in this way. */
const boldStyle = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** At most this many declared columns are tracked. */
const maxDeclarationLength = 1000;

function declareColumns(table: OpenTable, attribute: Attribute): void {
  const { declared } = table;
  table.declared = Math.min(declared + spanOf(attribute("span")), maxDeclarationLength);
  if (!isHidden(attribute)) return;
  for (let column = declared + 1; column <= table.declared; column += 1) table.hiddenColumns.add(column);
}

/** How many columns or rows a cell takes; 0 means all that follow. */
function spanOf(attribute: string | null): number {
  const span = attribute === null ? 1 : Number.parseInt(attribute, 10);
  return span === 0 ? Number.POSITIVE_INFINITY : Number.isNaN(span) || span < 0 ? 1 : span;
}
