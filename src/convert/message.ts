import { columnLetters } from "./formats/xlsx/columnLetters";
import type { RowPlace } from "./formats/sourceDocument";
import type { MessageContent } from "./messageOf";

/** Something that the converter could not read, and where. It is left out of the dataset and printed, and the exit code is 1. */
export interface Message extends MessageContent {
  /** Relative to the folder of the sources: `kuva-2020/kuva-2020.tsv`. */
  file: string;
  line: number;
  column: number;
  /** In a settings file: the entry that it speaks of (`statuses`, 3), by which its line is found. */
  path?: readonly (string | number)[];
  /** The place as the document counts it, where it is one of its rows or paragraphs. */
  place?: RowPlace;
}

/** A message on an entry of a settings file. */
export const messageOnEntry = (file: string, path: readonly (string | number)[], content: MessageContent): Message => ({
  file,
  line: 1,
  column: 1,
  path,
  ...content,
});

/** A message on a whole document. */
export const messageOnDocument = (file: string, content: MessageContent): Message => ({
  file,
  line: 1,
  column: 1,
  ...content,
});

/** `kuva-2020/kuva-2020.tsv:7:4: expected 7 columns, found 5`. */
export const writeMessage = ({ file, line, column, text }: Message): string =>
  visible(`${file}:${line}:${column}: ${text}`);

/** A file's name and text come from outside: control characters are printed as codes, so that they cannot change the terminal or break the line. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );

/**
 * A message on a cell. Where lines do not say it all, the sheet and cell (`Tavoitteet!D7`) or the table and row stand before the text. In a document of
 * pages the line is the page.
 */
export function messageAt(place: RowPlace, column: number, content: MessageContent): Message {
  const { file, row, sheet, table, page, line } = place;
  const where = `${sheet === undefined ? "" : `${sheet}!${columnLetters(column)}${row}: `}${table === undefined ? "" : `table ${table}, row ${row}: `}`;
  return { file, line: line ?? page ?? row, column, place, ...content, text: `${where}${content.text}` };
}
