import { leftOutCharacter } from "../leftOut";
import type { LeftOut } from "../leftOut";
import { readCell } from "../readCell";
import type { Paragraph } from "../paragraph";
import type { ReadCell } from "../readCell";
import type { Row, RowPlace, SourceCell } from "../sourceDocument";
import { messageAt } from "../../message";
import type { Message } from "../../message";
import { columnOf } from "./columnLetters";
import { paragraphWriter } from "../paragraphWriter";
import { coverMerged } from "./coverMerged";
import { isOn } from "../isOn";
import { shownNumber } from "./readStyles";
import type { CellStyle } from "./readStyles";
import { readXml } from "../readXml";

/** A run of text and whether it is bold; null where its cell decides. */
interface Run {
  text: string;
  bold: boolean | null;
}

interface SheetSetting {
  file: string;
  name: string;
  texts: readonly Run[][];
  styles: readonly CellStyle[];
  date1904: boolean;
}

/** The texts that the cells of all sheets share, by their number. */
export function readSharedTexts(xml: string): Run[][] {
  const texts: Run[][] = [];
  if (xml === "") return texts;
  const runs = runReader();
  readXml(xml, {
    ...runs,
    close: (name) => {
      runs.close(name);
      if (name === "si") texts.push(runs.take());
    },
  });
  return texts;
}

/** Gathers runs of text; how a word is pronounced is none. */
function runReader() {
  let runs: Run[] = [];
  let bold: boolean | null = null;
  let inText = false;
  let phonetic = false;
  return {
    open: (name: string, attribute: (name: string) => string | null) => {
      if (name === "rPh") phonetic = true;
      else if (name === "r") bold = null;
      else if (name === "rPr") bold = false;
      else if (name === "b") bold = isOn(attribute("val"));
      else if (name === "t" && !phonetic) {
        inText = true;
        runs.push({ text: "", bold });
      }
    },
    text: (text: string) => {
      const run = runs.at(-1);
      if (inText && run) run.text += text;
    },
    close: (name: string) => {
      if (name === "rPh") phonetic = false;
      else if (name === "r") bold = null;
      else if (name === "t") inText = false;
    },
    take: (): Run[] => {
      const taken = runs.map(({ text, bold: isBold }) => ({ text: unescaped(text), bold: isBold }));
      runs = [];
      return taken;
    },
  };
}

/** Excel writes some characters as their codes: `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const withoutResult = "a formula without its result is left out; save the workbook in an office program";

/** A report is not wider. */
const widest = 1000;

/** The rows of a sheet that hold cells. Throws where its XML is damaged. */
export function readSheet(xml: string, setting: SheetSetting): { rows: Row[]; messages: Message[] } {
  const rows: Row[] = [];
  const messages: Message[] = [];
  const merged: string[] = [];
  const runs = runReader();
  let place: RowPlace = { file: setting.file, sheet: setting.name, row: 0 };
  let cells: SourceCell[] = [];
  let cell = { column: 0, type: "n", style: 0 };
  let formula: "none" | "alone" | "with result" = "none";
  let value = "";
  let inValue = false;

  const put = ({ paragraphs, leftOut }: ReadCell) => {
    const { column } = cell;
    messages.push(...leftOut.map(({ text, kind }) => messageAt(place, column, text, kind)));
    if (paragraphs.length === 0) return;
    if (column > widest) {
      const text = paragraphs.map((one) => one.text).join(" ");
      messages.push(messageAt(place, column, `a cell right of column ${widest} is left out: ${text}`));
      return;
    }
    while (cells.length < column) cells.push({ paragraphs: [], covered: null });
    cells[column - 1]?.paragraphs.push(...paragraphs);
  };
  readXml(xml, {
    open: (name, attribute) => {
      if (name === "row") {
        cells = [];
        place = { ...place, row: Number(attribute("r") ?? place.row + 1) };
        cell.column = 0;
        rows.push({ place, cells });
      } else if (name === "c") {
        const column = columnOf(attribute("r") ?? "") ?? cell.column + 1;
        cell = { column, type: attribute("t") ?? "n", style: Number(attribute("s") ?? 0) };
        value = "";
        formula = "none";
      } else if (name === "f") formula = "alone";
      else if (name === "v") {
        inValue = true;
        if (formula === "alone") formula = "with result";
      } else if (name === "mergeCell") merged.push(attribute("ref") ?? "");
      else runs.open(name, attribute);
    },
    text: (text) => {
      if (inValue) value += text;
      else runs.text(text);
    },
    close: (name) => {
      if (name === "v") inValue = false;
      else if (name === "c") {
        put(readValue(value, runs.take(), cell, setting));
        if (formula === "alone") messages.push(messageAt(place, cell.column, withoutResult));
      } else runs.close(name);
    },
  });
  coverMerged(rows, merged);
  return { rows, messages };
}

function readValue(value: string, own: Run[], { type, style }: { type: string; style: number }, setting: SheetSetting) {
  const { pattern, bold } = setting.styles[style] ?? { pattern: "General", bold: false };
  const plain = (text: string) => readRuns([{ text, bold: null }], bold);
  switch (type) {
    case "s":
      return readRuns(setting.texts[Number(value)] ?? [], bold);
    case "inlineStr":
      return readRuns(own, bold);
    case "b":
      return plain(value === "" ? "" : value === "1" ? "TRUE" : "FALSE");
    case "n":
      return plain(shownNumber(value, pattern, setting.date1904));
    default:
      return plain(unescaped(value));
  }
}

/** A cell that holds markup as text was exported from a system of web pages. */
const markup = /<\/?(?:p|b|strong|i|em|u|br|ul|ol|li|div|span|h[1-6]|table)(?:\s[^<>]*)?\/?>/i;

/** The text of a cell, a paragraph a line. */
function readRuns(runs: readonly Run[], cellIsBold: boolean): ReadCell {
  const whole = runs.map(({ text }) => text).join("");
  if (markup.test(whole)) return readCell(whole);
  const paragraphs: Paragraph[] = [];
  const leftOut = new Map<string, LeftOut>();
  const writer = paragraphWriter(
    (paragraph) => paragraphs.push(paragraph),
    (character) => leftOut.set(character, leftOutCharacter(character)),
  );
  for (const { text, bold } of runs)
    text.split(/\r\n|\n|\r/).forEach((line, at) => {
      if (at > 0) writer.end();
      writer.text(line, bold ?? cellIsBold);
    });
  writer.end();
  return { paragraphs, leftOut: [...leftOut.values()] };
}
