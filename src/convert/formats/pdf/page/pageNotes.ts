import { moved } from "./matrix";
import type { Matrix } from "./matrix";
import type { PdfTextRun } from "./pdfPage";

/** What stands on a page over its own text: fields of a form with their values, texts that were put on it, and comments. */
interface PageNotes {
  runs: PdfTextRun[];
  comments: number;
}

/** The kinds of notes whose text opens only when they are pressed. */
const comments = new Set(["Text", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret"]);

/** Reads a page's notes, as the library gives them. */
export function pageNotes(annotations: readonly unknown[], toPage: Matrix): PageNotes {
  const found: PageNotes = { runs: [], comments: 0 };
  for (const one of annotations) {
    if (typeof one !== "object" || one === null || isHidden(one)) continue;
    const kind = fieldOf(one, "subtype");
    if (kind === "FreeText" || kind === "Widget") {
      const text = kind === "Widget" ? valueOf(one) : contentsOf(one);
      if (text.trim() !== "") found.runs.push(...runsOf(text, fieldOf(one, "rect"), toPage));
    } else if (typeof kind === "string" && comments.has(kind) && contentsOf(one).trim() !== "") found.comments += 1;
  }
  return found;
}

const fieldOf = (value: object, name: string): unknown => Object.getOwnPropertyDescriptor(value, name)?.value;

const isHidden = (one: object): boolean => fieldOf(one, "hidden") === true || fieldOf(one, "noView") === true;

function contentsOf(one: object): string {
  const contents = fieldOf(one, "contentsObj");
  const text = typeof contents === "object" && contents !== null ? fieldOf(contents, "str") : "";
  return typeof text === "string" ? text : "";
}

/** The value of a field: what was written or chosen; of a box, whether it is ticked. */
function valueOf(one: object): string {
  const value = fieldOf(one, "fieldValue");
  if (fieldOf(one, "checkBox") === true || fieldOf(one, "radioButton") === true) {
    const own = fieldOf(one, fieldOf(one, "checkBox") === true ? "exportValue" : "buttonValue");
    return typeof value === "string" && value !== "Off" && value === own ? "☒" : "☐";
  }
  const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === "string");
  return texts.join("\n");
}

/** The usual height of letters in a field. */
const usualSize = 10;

/** A text in its rectangle, a line below the other. */
function runsOf(text: string, rect: unknown, toPage: Matrix): PdfTextRun[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.isArray(rect) ? rect.map(Number) : [];
  const [[ax, ay], [bx, by]] = [moved(toPage, x1, y1), moved(toPage, x2, y2)];
  const [left, top, height] = [Math.min(ax, bx), Math.min(ay, by), Math.abs(ay - by)];
  const lines = text.split(/\r\n|\n|\r/);
  const step = height / lines.length;
  const size = Math.min(usualSize, step);
  return lines.map((line, at) => ({
    text: line,
    left: left + 1,
    right: Math.max(left + 1, Math.min(Math.max(ax, bx) - 1, left + 1 + line.length * size * 0.5)),
    baseline: top + step * at + step / 2 + size * 0.35,
    size,
    bold: false,
  }));
}
