import { colourOfMark } from "../fill";
import { cellBudget } from "../limits";
import { messageAt } from "../../message";
import type { Message } from "../../message";
import type { Block, SourceCell } from "../sourceDocument";
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

  const layOutTable = ({ rows, grid }: WordTable) => {
    tables += 1;
    const laidOut = rows.map((row, at) => {
      const place = { file, table: tables, row: at + 1 };
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
        for (const content of [...leftOutIn(cell), ...covered])
          messages.push(messageAt(place, cells.length + 1, content));
        const texts = paragraphs.map(({ text }) => text);
        const fill = colourOfMark(texts, cell.colour) ?? cell.fill;
        cells.push({
          paragraphs: cell.continues ? [] : paragraphs,
          covered: cell.continues ? "above" : null,
          ...(fill === null ? {} : { fill }),
        });
        for (let beside = 1; beside < columns; beside += 1)
          cells.push({ paragraphs: [], covered: cell.continues ? "above" : "left" });
      }
      return { place, cells };
    });
    if (laidOut.length > 0) blocks.push({ kind: "table", rows: laidOut });
  };
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
