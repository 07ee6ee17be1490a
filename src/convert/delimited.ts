import { CsvError, parse } from "csv-parse/sync";
import { paragraphsOf } from "./cell";
import type { Row } from "./document";
import type { Message } from "./message";

/**
 * A tab-separated table as its rows, blank ones included. Quotes mean something only around a whole cell; a stray one is text. Where the quotes
 * cannot be made sense of, all of them are read as text, and a message says so.
 */
export function readRows(text: string, file: string): { rows: Row[]; messages: Message[] } {
  try {
    return { rows: rowsOf(text, file, '"'), messages: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    const message = { file, line, column: 1, text: "a quote is opened and never closed; quotes are read as text" };
    return { rows: rowsOf(text, file, null), messages: [message] };
  }
}

function rowsOf(text: string, file: string, quote: string | null): Row[] {
  const rows: Row[] = [];
  parse(text, {
    bom: true,
    delimiter: "\t",
    quote,
    relax_quotes: true,
    relax_column_count: true,
    on_record: (cells: string[], { lines }) => {
      const inside = cells.reduce((sum, cell) => sum + newlinesIn(cell), 0);
      rows.push({
        place: { file, row: lines - inside },
        cells: cells.map((cell) => ({ paragraphs: paragraphsOf(cell), covered: null })),
      });
      return null;
    },
  });
  return rows;
}

const newlinesIn = (cell: string): number => cell.split(/\r\n|\n|\r/).length - 1;
