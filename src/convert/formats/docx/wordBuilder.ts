import { DocumentError } from "../documentError";
import { leftOutCharacter, shortened } from "../leftOut";
import { limits } from "../limits";
import { paragraphBuilder } from "../paragraphBuilder";
import type { ParagraphBuilder } from "../paragraphBuilder";
import { plainStyle } from "./readWordStyles";
import type { WordStyle } from "./readWordStyles";
import type { WordCell, WordContent, WordRow, WordTable } from "./wordContent";
import { messageOf } from "../../messageOf";
import type { MessageContent } from "../../messageOf";

interface OpenParagraph {
  builder: ParagraphBuilder;
  style: WordStyle;
  /** Text boxes and notes that hang on it: they stand after it. */
  hanging: WordContent[];
  /** Its paragraph mark was deleted in a tracked change: the next paragraph continues it. */
  joinsNext: boolean;
  /** The number of an item is written before its first text. */
  isNumbered: boolean;
}

/** A content that is written to, and what is open in it. */
interface Frame {
  content: WordContent[];
  table: WordTable | null;
  row: WordRow | null;
  cell: WordCell | null;
  paragraph: OpenParagraph | null;
}

const frameOf = (content: WordContent[], open: Partial<Frame> = {}): Frame => ({
  content,
  table: null,
  row: null,
  cell: null,
  paragraph: null,
  ...open,
});

/** How a run of text is written. */
export interface TextLook {
  bold: boolean;
  hidden: boolean;
}

const maxHiddenLength = 1000;

/** Builds the content of a Word document from its elements in order, one step per element, however deeply they are nested. */
export class WordBuilder {
  readonly content: WordContent[] = [];
  /** Foot- and endnotes, where the part holds them, by kind and id. */
  readonly notes = new Map<string, WordContent[]>();
  /** What was left out beside the tables. */
  readonly leftOut: MessageContent[] = [];
  private readonly frames: Frame[] = [frameOf(this.content)];
  private nesting = 0;
  private headerRows = 0;
  private hidden = "";

  /** Counts the items of lists. */
  private readonly numberOf: (list: string, level: number) => string | null;

  constructor(numberOf: (list: string, level: number) => string | null) {
    this.numberOf = numberOf;
  }

  private get top(): Frame {
    return this.frames.at(-1) ?? frameOf(this.content);
  }

  /** The innermost open cell. */
  get cell(): WordCell | null {
    return this.top.cell ?? this.frames.findLast(({ cell }) => cell !== null)?.cell ?? null;
  }

  get row(): WordRow | null {
    return this.top.row;
  }

  get paragraph(): OpenParagraph {
    const { top } = this;
    top.paragraph ??= {
      builder: paragraphBuilder((character) => this.leaveOut(leftOutCharacter(character))),
      style: plainStyle,
      hanging: [],
      joinsNext: false,
      isNumbered: false,
    };
    return top.paragraph;
  }

  leaveOut(what: MessageContent): void {
    const { cell } = this;
    const all = cell ? cell.leftOut : this.leftOut;
    if (all.at(-1)?.text !== what.text) all.push(what);
  }

  openParagraph(): void {
    const open = this.top.paragraph;
    if (open?.joinsNext) open.joinsNext = false;
    else {
      this.closeParagraph();
      this.top.paragraph = null;
    }
  }

  closeParagraph(): void {
    if (this.hidden.trim() !== "") this.leaveOut(messageOf("hidden-text", { text: shortened(this.hidden) }));
    this.hidden = "";
    const { top } = this;
    const open = top.paragraph;
    if (!open || open.joinsNext) return;
    top.paragraph = null;
    const { heading, item } = open.style;
    const paragraph = open.builder.take(item && heading === null);
    if (paragraph) top.content.push({ kind: "paragraph", paragraph, heading });
    for (const one of open.hanging) top.content.push(one);
  }

  text(text: string, look: TextLook): void {
    const { builder, style } = this.paragraph;
    const isBold = look.bold || style.heading !== null || this.headerRows > 0;
    if (!look.hidden) {
      if (text.trim() !== "") this.writeNumber(isBold);
      builder.add(text, isBold);
    } else if (this.hidden.length < maxHiddenLength) this.hidden += text;
  }

  /** What Word writes before an item of a numbered list is part of it, as where it is typed. */
  private writeNumber(isBold: boolean): void {
    const { paragraph } = this;
    const { style, builder } = paragraph;
    if (paragraph.isNumbered || !style.item || style.heading !== null) return;
    paragraph.isNumbered = true;
    const number = this.numberOf(style.list, style.level);
    if (number !== null) builder.add(`${number} `, isBold);
  }

  breakLine(): void {
    this.paragraph.builder.breakLine();
  }

  hang(content: readonly WordContent[]): void {
    this.paragraph.hanging.push(...content);
  }

  openTable(): void {
    this.nesting += 1;
    if (this.nesting > limits.nesting) throw new DocumentError(messageOf("too-deep", { most: limits.nesting }));
    this.endParagraph();
    const table: WordTable = { kind: "table", grid: [], rows: [] };
    this.top.content.push(table);
    this.frames.push(frameOf([], { table }));
  }

  /** The next column of the open table is so wide. */
  addGridColumn(width: number): void {
    const grid = this.top.table?.grid;
    if (grid && grid.length < limits.columns) grid.push(width);
  }

  openRow(): void {
    const { top } = this;
    top.row = { before: 0, widthBefore: null, isHeader: false, cells: [] };
    top.table?.rows.push(top.row);
  }

  /** The row is repeated at the top of each page: its cells are headings. */
  setHeader(): void {
    const { row } = this;
    if (!row || row.isHeader) return;
    row.isHeader = true;
    this.headerRows += 1;
  }

  /** Removes the row: it is a tracked deletion, or hidden. */
  dropRow(): void {
    const { table, row } = this.top;
    if (table && table.rows.at(-1) === row) table.rows.pop();
  }

  closeRow(): void {
    const { top } = this;
    if (top.row?.isHeader) this.headerRows -= 1;
    top.row = null;
  }

  openCell(): void {
    const cell: WordCell = {
      content: [],
      columns: null,
      width: null,
      continues: false,
      fill: null,
      colour: null,
      leftOut: [],
    };
    this.top.row?.cells.push(cell);
    this.frames.push(frameOf(cell.content, { cell }));
  }

  /** A text box hangs on the paragraph that it is anchored in. */
  openTextBox(): void {
    this.frames.push(frameOf([]));
  }

  closeTextBox(): void {
    const content = this.closeFrame();
    if (content) this.hang(content);
  }

  openNote(): void {
    this.frames.push(frameOf([]));
  }

  closeNote(key: string): void {
    this.notes.set(key, this.closeFrame() ?? []);
  }

  closeCell(): void {
    this.closeFrame();
  }

  closeTable(): void {
    this.nesting -= 1;
    this.closeFrame();
  }

  private closeFrame(): WordContent[] | null {
    this.endParagraph();
    return this.frames.length > 1 ? (this.frames.pop()?.content ?? null) : null;
  }

  /** Ends the last paragraph, with or without one to go on with. */
  endParagraph(): void {
    const open = this.top.paragraph;
    if (open) open.joinsNext = false;
    this.closeParagraph();
  }
}
