import type { PDFPageProxy } from "pdfjs-dist";
import { identity, matrixIn, moved, multiply } from "./matrix";
import type { Matrix } from "./matrix";
import type { Pdfjs } from "./openPdf";

/** What decides where letters are drawn. */
interface LetterState {
  matrix: Matrix;
  size: number;
  /** The width of a thousandth of a letter's height, by which fonts give their widths. */
  unit: number;
  spacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
}

const usualUnit = 0.001;

/**
 * The text that is drawn outside a page, from the list of what is drawn on it: the library leaves it out of the page's text without a word. The fields
 * and comments that lie over the page are not looked at.
 */
export function textOffPage(
  page: PDFPageProxy,
  functions: readonly number[],
  args: readonly unknown[],
  operations: Pdfjs["OPS"],
): string {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const saved: LetterState[] = [];
  let state: LetterState = {
    matrix: identity,
    size: 0,
    unit: usualUnit,
    spacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
  };
  let line: Matrix = identity;
  let letters: Matrix = identity;
  let notes = 0;
  const outside: string[] = [];
  const toNextLine = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    letters = line;
  };
  const advance = (length: number) => {
    letters = multiply(letters, [1, 0, 0, 1, length * state.stretch, 0]);
  };
  const show = (glyph: unknown) => {
    if (typeof glyph === "number") {
      advance((-glyph * state.size) / 1000);
      return;
    }
    const [text, width, isSpace] = [
      fieldOf(glyph, "unicode"),
      Number(fieldOf(glyph, "width")) || 0,
      fieldOf(glyph, "isSpace"),
    ];
    const drawn = width * state.unit * state.size;
    const [x, y] = moved(multiply(state.matrix, letters), 0, 0);
    if (typeof text === "string" && text.trim() !== "" && (x + drawn < left || x > right || y < bottom || y > top))
      outside.push(text);
    else if (typeof text === "string" && outside.at(-1) !== " ") outside.push(" ");
    advance(drawn + state.spacing + (isSpace === true ? state.wordSpacing : 0));
  };
  functions.forEach((operation, at) => {
    const given = listOf(args[at]);
    const [first = 0, second = 0] = given.map(Number);
    if (operation === operations.beginAnnotation) notes += 1;
    if (operation === operations.endAnnotation) notes -= 1;
    switch (operation) {
      case operations.save:
        saved.push(state);
        break;
      case operations.paintFormXObjectBegin:
        saved.push(state);
        state = { ...state, matrix: multiply(state.matrix, matrixIn(given[0])) };
        break;
      case operations.restore:
      case operations.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case operations.transform:
        state = { ...state, matrix: multiply(state.matrix, matrixIn(args[at])) };
        break;
      case operations.setFont:
        state = { ...state, size: second, unit: unitOf(page, given[0]) };
        break;
      case operations.setCharSpacing:
        state = { ...state, spacing: first };
        break;
      case operations.setWordSpacing:
        state = { ...state, wordSpacing: first };
        break;
      case operations.setHScale:
        state = { ...state, stretch: first / 100 };
        break;
      case operations.setLeading:
        state = { ...state, leading: first };
        break;
      case operations.beginText:
        line = letters = identity;
        break;
      case operations.setTextMatrix:
        line = letters = matrixIn(given[0]);
        break;
      case operations.setLeadingMoveText:
        state = { ...state, leading: -second };
        toNextLine(first, second);
        break;
      case operations.moveText:
        toNextLine(first, second);
        break;
      case operations.nextLine:
        toNextLine(0, -state.leading);
        break;
      case operations.showText:
        if (notes === 0) for (const glyph of listOf(given[0])) show(glyph);
        break;
      default:
    }
  });
  return outside.join("").trim();
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;

function unitOf(page: PDFPageProxy, font: unknown): number {
  if (typeof font !== "string" || !page.commonObjs.has(font)) return usualUnit;
  const [unit] = listOf(fieldOf(page.commonObjs.get(font), "fontMatrix"));
  return typeof unit === "number" ? unit : usualUnit;
}
