import { leftOutCharacter } from "../leftOut";
import type { Paragraph } from "../paragraph";
import { paragraphBuilder } from "../paragraphBuilder";
import { readCell } from "../html/readCell";
import type { ReadCell } from "../html/readCell";
import { shownNumber } from "./readStyles";
import type { CellStyle } from "./readStyles";
import { unescaped } from "./sharedTexts";
import type { Run } from "./sharedTexts";
import type { MessageContent } from "../../messageOf";

/** A cell as a sheet stores it. */
export interface StoredCell {
  type: string;
  value: string;
  /** The runs of text that stand in the cell itself. */
  inlineRuns: readonly Run[];
  style: CellStyle;
}

/** What a stored cell shows; null where it names a shared text that the workbook does not hold. */
export function cellValue(
  { type, value, inlineRuns: own, style }: StoredCell,
  texts: readonly Run[][],
  date1904: boolean,
): ReadCell | null {
  const plain = (text: string) => readRuns([{ text, bold: null }], style.bold);
  switch (type) {
    case "s": {
      const shared = texts[Number(value)];
      return value === "" ? plain("") : shared ? readRuns(shared, style.bold) : null;
    }
    case "inlineStr":
      return readRuns(own, style.bold);
    case "b":
      return plain(value === "" ? "" : value === "1" ? "TRUE" : "FALSE");
    case "n":
      return plain(shownNumber(value, style.pattern, date1904));
    default:
      return plain(unescaped(value));
  }
}

/** Markup as the text of a cell: the sheet was exported from a web system. */
const markup = /<\/?(?:p|b|strong|i|em|u|br|ul|ol|li|div|span|h[1-6]|table)(?:\s[^<>]*)?\/?>/i;

/** The text of a cell, a paragraph a line. */
function readRuns(runs: readonly Run[], cellIsBold: boolean): ReadCell {
  const whole = runs.map(({ text }) => text).join("");
  if (markup.test(whole)) return readCell(whole);
  const paragraphs: Paragraph[] = [];
  const leftOut = new Map<string, MessageContent>();
  const builder = paragraphBuilder((character) => leftOut.set(character, leftOutCharacter(character)));
  const end = () => {
    const paragraph = builder.take(false);
    if (paragraph) paragraphs.push(paragraph);
  };
  for (const { text, bold } of runs)
    text.split(/\r\n|\n|\r/).forEach((line, at) => {
      if (at > 0) end();
      builder.add(line, bold ?? cellIsBold);
    });
  end();
  return { paragraphs, leftOut: [...leftOut.values()] };
}
