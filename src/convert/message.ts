import { columnLetters } from "./formats/xlsx/columnLetters";
import type { LeftOutKind } from "./formats/leftOut";
import type { RowPlace } from "./formats/sourceDocument";

/** Something that the converter could not read, and where: it is left out, said, and told by the exit code. */
export interface Message {
  /** Relative to the folder of the sources: `kuva-2020/kuva-2020.tsv`. */
  file: string;
  line: number;
  column: number;
  /** In a settings file: the entry that it speaks of (`statuses`, 3), by which its line is found. */
  path?: readonly (string | number)[];
  text: string;
  /** What was left out on purpose, of a kind that a person may accept. Absent where something is lost or wrong. */
  kind?: LeftOutKind;
}

/** A message on an entry of a settings file. */
export const messageOnEntry = (file: string, path: readonly (string | number)[], text: string): Message => ({
  file,
  line: 1,
  column: 1,
  path,
  text,
});

/** `kuva-2020/kuva-2020.tsv:7:4: expected 7 columns, found 5`. */
export const writeMessage = ({ file, line, column, text }: Message): string =>
  visible(`${file}:${line}:${column}: ${text}`);

/** A file's name and text come from outside: what would steer a terminal, or end the line, is written as its code. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );

/**
 * A message on a cell. Where lines do not say it all, the sheet and cell (`Tavoitteet!D7`) or the table and row stand before the text. In a document of
 * pages the line is the page.
 */
export const messageAt = (
  { file, row, sheet, table, page, line }: RowPlace,
  column: number,
  text: string,
  kind?: LeftOutKind,
): Message => ({
  file,
  line: line ?? page ?? row,
  column,
  text: `${sheet === undefined ? "" : `${sheet}!${columnLetters(column)}${row}: `}${table === undefined ? "" : `table ${table}, row ${row}: `}${text}`,
  ...(kind === undefined ? {} : { kind }),
});
