import type { RowPlace } from "./document";

/** Something that the converter could not read, and where: it is left out, said, and told by the exit code. */
export interface Message {
  /** Relative to the folder of the sources: `kuva-2020/kuva-2020.tsv`. */
  file: string;
  line: number;
  column: number;
  text: string;
}

/** `kuva-2020/kuva-2020.tsv:7:4: expected 7 columns, found 5`. */
export const writeMessage = ({ file, line, column, text }: Message): string => `${file}:${line}:${column}: ${text}`;

/** A message on a cell. Where lines do not say it all, the sheet and cell (`Tavoitteet!D7`) or the table and row stand before the text. */
export const messageAt = ({ file, row, sheet, table, line }: RowPlace, column: number, text: string): Message => ({
  file,
  line: line ?? row,
  column,
  text: `${sheet === undefined ? "" : `${sheet}!${columnLetters(column)}${row}: `}${table === undefined ? "" : `table ${table}, row ${row}: `}${text}`,
});

/** 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnLetters(before) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
