import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { DocumentError } from "./documentError";
import { cellBudget, limits, refuseHugeCells } from "./limits";
import { readCell } from "./html/readCell";
import type { Row, SourceTable } from "./sourceDocument";
import { messageAt } from "../message";
import type { Message } from "../message";
import { messageOf } from "../messageOf";

const separators = ["\t", ";", ","] as const;
export type Separator = (typeof separators)[number];

/**
 * A table in text as its rows, blank ones included. Quotes mean something only around a whole cell; a stray one is text. Where the quotes cannot be
 * made sense of, all of them are read as text, and a message says so.
 */
export function readDelimited(
  text: string,
  file: string,
  separator: Separator = "\t",
): { table: SourceTable; messages: Message[] } {
  const taken: Taken = { rows: [], messages: [], line: 1 };
  try {
    takeRows(text, { file, separator, quote: '"' }, taken);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const unclosed = { file, line: taken.line, column: 1, ...messageOf("unclosed-quote") };
    Object.assign(taken, { rows: [], messages: [unclosed], line: 1 });
    takeRows(text, { file, separator, quote: null }, taken);
  }
  return { table: { kind: "table", rows: taken.rows }, messages: taken.messages };
}

/** What has been read of a text: its rows, and the physical line on which the next one opens. */
interface Taken {
  rows: Row[];
  messages: Message[];
  line: number;
}

function takeRows(
  text: string,
  { file, separator, quote }: { file: string; separator: Separator; quote: string | null },
  taken: Taken,
): void {
  const budget = cellBudget();
  const declared = separatorLine.exec(text)?.[0] ?? "";
  if (declared !== "") taken.line += 1;
  const takeRow = (cells: string[]): null => {
    if (taken.rows.length >= limits.textRows)
      throw new DocumentError(messageOf("too-many-lines", { most: limits.textRows }));
    const place = { file, row: taken.line };
    budget.take(cells.length);
    refuseHugeCells(cells, taken.line);
    // The parser counts "\r\n" inside quotes as two lines.
    taken.line += linesIn(cells);
    taken.rows.push({
      place,
      cells: cells.map((cell, at) => {
        const { paragraphs, leftOut } = readCell(cell);
        for (const content of leftOut) taken.messages.push(messageAt(place, at + 1, content));
        return { paragraphs, covered: null };
      }),
    });
    return null;
  };
  const rows = text.slice(declared.length);
  if (quote === null || !rows.includes(quote)) {
    for (const cells of unquotedRows(rows, separator)) takeRow(cells);
    return;
  }
  parse(rows, {
    bom: true,
    delimiter: separator,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: lineEndsOf(rows),
    on_record: takeRow,
  });
}

/** The rows of a text without quotes. The parser takes fifty times as long for rows of unlike length. */
function* unquotedRows(text: string, separator: Separator): Generator<string[]> {
  const lineEnd = new RegExp(lineEndsOf(text).join("|"), "g");
  const end = text.length;
  for (let start = text.startsWith("\ufeff") ? 1 : 0; start < end;) {
    lineEnd.lastIndex = start;
    const found = lineEnd.exec(text);
    yield text.slice(start, found?.index ?? end).split(separator);
    start = found ? found.index + found[0].length : end;
  }
}

/** What ends a row. Programs that add to a file may end its lines in two ways; a lone carriage return ends one only where nothing else does. */
const lineEndsOf = (text: string): string[] => (text.includes("\n") ? ["\r\n", "\n"] : ["\r"]);

/** How many lines a row takes; what ends it ends the last. */
const linesIn = (cells: readonly string[]): number => `${cells.join("\t")}\n`.match(/\r\n|\n|\r/g)?.length ?? 1;

/** Excel's own first line, which names the separator and is no row. */
const separatorLine = /^\ufeff?sep=[\t;,]\r?\n/i;

/** How many characters of a file are read to find its separator. */
const sampleSize = 100_000;

/** What parts the cells: the separator that gives most rows the same number of cells, and more than one. The tab where none does. */
export function separatorOf(text: string): Separator {
  const declared = separatorLine.exec(text)?.[0].replace(/^\ufeff?sep=/i, "")[0];
  const named = separators.find((separator) => separator === declared);
  if (named) return named;
  // The semicolon of "&auml;" parts nothing.
  const sample = text.slice(0, sampleSize).replace(/&#?\w+;/g, "&");
  const scores = separators.map((separator) => ({ separator, score: evenness(sample, separator) }));
  return scores.toSorted((a, b) => b.score - a.score).find(({ score }) => score > 0)?.separator ?? "\t";
}

/** The share of rows that have the most common number of cells; 0 where that is one cell. */
function evenness(sample: string, separator: Separator): number {
  const counts = new Map<number, number>();
  let rows = 0;
  try {
    parse(sample, {
      bom: true,
      delimiter: separator,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: lineEndsOf(sample),
      skip_empty_lines: true,
      on_record: (cells: string[]) => {
        rows += 1;
        counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
        return null;
      },
    });
  } catch (error) {
    // The sample may end inside a quoted cell; the rows before it tell enough.
    if (!(error instanceof CsvError)) throw error;
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most && most[0] > 1 ? most[1] / rows : 0;
}
