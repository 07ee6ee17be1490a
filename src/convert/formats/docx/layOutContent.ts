import { colourOfMark } from "../fill";
import { cellBudget } from "../limits";
import { messageAt } from "../../message";
import type { Message } from "../../message";
import type { Block, Row, SourceCell } from "../sourceDocument";
import { placeCells } from "./placeCells";
import { isFrame, paragraphsIn } from "./wordContent";
import type { WordCell, WordContent, WordTable } from "./wordContent";
import { messageOf } from "../../messageOf";
import type { MessageContent } from "../../messageOf";
import { shortened } from "../leftOut";

/** The content of a Word document as blocks: its paragraphs and tables in order, with merged cells laid out and frames opened. */
export function layOutContent(content: readonly WordContent[], file: string): { blocks: Block[]; messages: Message[] } {
  const blocks: Block[] = [];
  const messages: Message[] = [];
  const budget = cellBudget();
  let paragraphs = 0;
  let tables = 0;

  const layOutTable = (table: WordTable) => {
    tables += 1;
    const rows = rowsOf(table, tables);
    if (rows.length > 0) blocks.push({ kind: "table", rows });
  };
  /** The rows of a table. What was left out of one within a cell is said of the cell. */
  const rowsOf = ({ rows, grid }: WordTable, table: number, within?: SourceCell["at"]): Row[] =>
    rows.map((row, at) => {
      const place = within?.place ?? { file, table, row: at + 1 };
      const placed = placeCells(row, { grid });
      const cells: SourceCell[] = Array.from({ length: placed.before }, () => ({ paragraphs: [], covered: null }));
      budget.take(1 + placed.before);
      for (const { cell, columns } of placed.cells) {
        budget.take(columns);
        const paragraphs = paragraphsIn(cell.content);
        const covered =
          cell.continues && paragraphs.length > 0
            ? [messageOf("hidden-text", { text: shortened(paragraphs.map((one) => one.text).join(" ")) })]
            : [];
        if (!within)
          for (const content of [...leftOutIn(cell), ...covered])
            messages.push(messageAt(place, cells.length + 1, content));
        const texts = paragraphs.map(({ text }) => text);
        const fill = colourOfMark(texts, cell.colour) ?? cell.fill;
        const own = within ?? { place, column: cells.length + 1 };
        const inner = cell.continues ? [] : cell.content.filter((one) => one.kind === "table");
        cells.push({
          paragraphs: cell.continues ? [] : paragraphs,
          covered: cell.continues ? "above" : null,
          ...(fill === null ? {} : { fill }),
          ...(within ? { at: within } : {}),
          ...(inner.length === 0
            ? {}
            : { tables: inner.map((one) => ({ kind: "table", rows: rowsOf(one, table, own) })) }),
        });
        for (let beside = 1; beside < columns; beside += 1)
          cells.push({ paragraphs: [], covered: cell.continues ? "above" : "left" });
      }
      return { place, cells };
    });
  const layOut = (all: readonly WordContent[]) => {
    for (const one of all) {
      if (one.kind === "paragraph") {
        paragraphs += 1;
        blocks.push({
          kind: "text",
          place: { file, row: paragraphs },
          paragraph: one.paragraph,
          heading: one.heading,
        });
      } else if (isFrame(one)) one.rows.forEach(({ cells }) => cells.forEach((cell) => layOut(cell.content)));
      else layOutTable(one);
    }
  };
  layOut(content);
  return { blocks, messages };
}

/** What was left out of a cell, and of the tables that stand in it. */
const leftOutIn = ({ content, leftOut }: WordCell): MessageContent[] => [
  ...leftOut,
  ...content.flatMap((one) => (one.kind === "table" ? one.rows.flatMap(({ cells }) => cells.flatMap(leftOutIn)) : [])),
];
