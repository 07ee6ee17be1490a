import { DocumentError } from "../documentError";
import { colourOfMark } from "../fill";
import { limits } from "../limits";
import type { CellBudget } from "../limits";
import { isOn } from "../office/isOn";
import { shortened } from "../leftOut";
import { messageAt } from "../../message";
import type { Message } from "../../message";
import type { ReadCell } from "../html/readCell";
import { readXml } from "../office/readXml";
import type { Row, RowPlace, SourceCell } from "../sourceDocument";
import { cellValue } from "./cellValue";
import { columnLetters, columnNumberOf } from "./columnLetters";
import { coverMerged } from "./coverMerged";
import type { CoveredPlace } from "./coverMerged";
import type { CellStyle } from "./readStyles";
import { runReader } from "./sharedTexts";
import type { Run } from "./sharedTexts";
import { messageOf } from "../../messageOf";
import type { MessageContent } from "../../messageOf";

/** What the other parts of a workbook say of a sheet. */
export interface SheetSetting {
  file: string;
  name: string;
  texts: readonly Run[][];
  styles: readonly CellStyle[];
  date1904: boolean;
  budget: CellBudget;
}

/** What is left out of a sheet because it is hidden. */
interface HiddenParts {
  columns: Set<number>;
  /** Hidden columns and rows that hold text. */
  saidColumns: Set<number>;
  saidRows: RowPlace[];
}

const plainStyle: CellStyle = { pattern: "General", bold: false, colour: null, fill: null };
const emptyCell: SourceCell = { paragraphs: [], covered: null };

/** The rows of a sheet that hold cells. Throws where its XML is damaged, or where it asks for more than a sheet holds. */
export function readSheet(
  xml: string,
  setting: SheetSetting,
): { rows: Row[]; messages: Message[]; isColoured: boolean } {
  const rows: Row[] = [];
  const messages: Message[] = [];
  const merged: string[] = [];
  const hidden: HiddenParts = { columns: new Set(), saidColumns: new Set(), saidRows: [] };
  const runs = runReader();
  let place: RowPlace = { file: setting.file, sheet: setting.name, row: 0 };
  let cells: SourceCell[] = [];
  let rowIsHidden = false;
  let cell = { column: 0, type: "n", style: plainStyle };
  let formula: "none" | "alone" | "with result" = "none";
  let value = "";
  let inValue = false;
  let isColoured = false;

  /** The last column that holds text in the rows so far. */
  let width = 0;

  const say = (content: MessageContent) => messages.push(messageAt(place, cell.column, content));
  const put = (read: ReadCell | null) => {
    const { column, style } = cell;
    if (!read) {
      say(messageOf("text-missing"));
      return;
    }
    const { paragraphs, leftOut } = read;
    if (paragraphs.length > 0 && rowIsHidden) {
      if (hidden.saidRows.at(-1) !== place) hidden.saidRows.push(place);
      return;
    }
    if (hidden.columns.has(column)) {
      if (paragraphs.length > 0) hidden.saidColumns.add(column);
      return;
    }
    messages.push(...leftOut.map((content) => messageAt(place, column, content)));
    if (paragraphs.length === 0 && style.fill === null) return;
    if (column > limits.columns) {
      const text = shortened(paragraphs.map((one) => one.text).join(" "));
      if (text !== "") say(messageOf("far-cell", { column: String(limits.columns), text }));
      return;
    }
    // A sheet that is coloured to its edge asks for no cells beyond those under its headings.
    if (paragraphs.length === 0 && column > Math.max(cells.length + 1, width)) return;
    if (paragraphs.length > 0) width = Math.max(width, column);
    if (cells.length < column) setting.budget.take(column - cells.length);
    while (cells.length < column) cells.push(emptyCell);
    const before = cells[column - 1]?.paragraphs ?? [];
    const fill =
      colourOfMark(
        paragraphs.map(({ text }) => text),
        style.colour,
      ) ?? style.fill;
    cells[column - 1] = {
      paragraphs: [...before, ...paragraphs],
      covered: null,
      ...(fill === null ? {} : { fill }),
    };
  };
  const endRow = () => {
    if (cells.some(({ paragraphs }) => paragraphs.length > 0)) rows.push({ place, cells });
    cells = [];
  };
  readXml(xml, {
    open: (name, attribute) => {
      if (name === "row") {
        const number = rowNumber(attribute("r"), place.row);
        const next = number ?? place.row + 1;
        if (next > limits.rows)
          throw new DocumentError(messageOf("too-many-rows", { sheet: setting.name, most: limits.rows }));
        place = { ...place, row: next };
        cell = { ...cell, column: 0 };
        rowIsHidden = isHiddenBy(attribute);
        if (number === null) {
          const given = shortened(attribute("r") ?? "");
          messages.push(messageAt(place, 1, messageOf("row-number", { given, row: String(next) })));
        }
      } else if (name === "c") {
        const column = columnNumberOf(attribute("r") ?? "") ?? cell.column + 1;
        const style = setting.styles[Number(attribute("s") ?? 0)] ?? plainStyle;
        cell = { column, type: attribute("t") ?? "n", style };
        value = "";
        formula = "none";
      } else if (name === "f") formula = "alone";
      else if (name === "v") {
        inValue = true;
        if (formula === "alone") formula = "with result";
      } else if (name === "mergeCell") merged.push(attribute("ref") ?? "");
      else if (name === "col" && isHiddenBy(attribute)) hideColumns(hidden.columns, attribute("min"), attribute("max"));
      else if (name === "iconSet" || name === "colorScale" || name === "cfRule") isColoured = true;
      else runs.open(name, attribute);
    },
    text: (text) => {
      if (inValue) value += text;
      else runs.text(text);
    },
    close: (name) => {
      if (name === "v") inValue = false;
      else if (name === "row") endRow();
      else if (name === "c") {
        const { type, style } = cell;
        put(cellValue({ type, value, inlineRuns: runs.take(), style }, setting.texts, setting.date1904));
        if (formula === "alone") say(messageOf("formula-without-result"));
      } else runs.close(name);
    },
  });
  const covered = coveredMessages(coverMerged(rows, merged), setting);
  return { rows, messages: [...messages, ...hiddenMessages(hidden, setting), ...covered], isColoured };
}

/** The number that a row names, or the next; null where it names none that a sheet has. */
function rowNumber(given: string | null, before: number): number | null {
  if (given === null) return before + 1;
  const number = Number(given);
  return Number.isInteger(number) && number > 0 && number <= limits.rows ? number : null;
}

/** Hidden, or without any height or width. */
const isHiddenBy = (attribute: (name: string) => string | null): boolean =>
  (attribute("hidden") !== null && isOn(attribute("hidden"))) || attribute("ht") === "0" || attribute("width") === "0";

function hideColumns(columns: Set<number>, min: string | null, max: string | null): void {
  const last = Math.min(Number(max ?? 0), limits.columns);
  for (let column = Math.max(1, Number(min ?? 1)); column <= last; column += 1) columns.add(column);
}

function hiddenMessages({ saidColumns, saidRows }: HiddenParts, { file, name }: SheetSetting): Message[] {
  const messages: Message[] = [];
  const [firstRow] = saidRows;
  if (firstRow) {
    const numbers = saidRows.map(({ row }) => row);
    messages.push(messageAt(firstRow, 1, messageOf("hidden-rows", { rows: rangesOf(numbers, String) })));
  }
  const columns = [...saidColumns].toSorted((a, b) => a - b);
  const [first] = columns;
  if (first !== undefined) {
    const content = messageOf("hidden-columns", { columns: rangesOf(columns, columnLetters) });
    messages.push(messageAt({ file, sheet: name, row: 1 }, first, content));
  }
  return messages;
}

/** One message for all text of a sheet that merged cells cover. */
function coveredMessages(covered: readonly CoveredPlace[], { file, name }: SheetSetting): Message[] {
  const [first] = covered;
  if (!first) return [];
  const cells = listed(covered.map(({ row, column }) => `${columnLetters(column)}${row}`));
  return [messageAt({ file, sheet: name, row: first.row }, first.column, messageOf("covered-cells", { cells }))];
}

/** Numbers in order as ranges: "3, 5–9". */
function rangesOf(numbers: readonly number[], shown: (number: number) => string): string {
  const ranges: [from: number, to: number][] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open && number === open[1] + 1) open[1] = number;
    else ranges.push([number, number]);
  }
  return listed(ranges.map(([from, to]) => (from === to ? shown(from) : `${shown(from)}–${shown(to)}`)));
}

const maxListed = 20;

const listed = (places: readonly string[]): string =>
  `${places.slice(0, maxListed).join(", ")}${places.length > maxListed ? ` and ${places.length - maxListed} more` : ""}`;
