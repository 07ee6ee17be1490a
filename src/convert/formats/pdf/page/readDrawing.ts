import { colourOf } from "../../fill";
import { identity, matrixIn, moved, multiply } from "./matrix";
import type { Matrix } from "./matrix";
import type { Pdfjs } from "./openPdf";
import type { Box, Fill, PdfPage, RulingLine } from "./pdfPage";

type Drawing = Pick<PdfPage, "across" | "down" | "fills" | "pictures">;

/** A drawn area that is not thicker is a line. */
const thickestRule = 3;
/** A shorter line is a part of a letter or a sign. */
const minRuleLength = 4;
/** More lines than a table has; a page with more is a drawing. */
const maxRules = 20_000;

/** The ruling lines and coloured areas of a page, from the list of what is drawn on it. */
export function readDrawing(
  functions: readonly number[],
  args: readonly unknown[],
  operations: Pdfjs["OPS"],
  toPage: Matrix,
): Drawing {
  const drawing: Drawing = { across: [], down: [], fills: [], pictures: [] };
  const saved: { matrix: Matrix; colour: string }[] = [];
  let state = { matrix: identity, colour: "#000000" };
  const painted = new Map<number, { fills: boolean; strokes: boolean }>([
    ...[operations.fill, operations.eoFill].map((one) => [one, { fills: true, strokes: false }] as const),
    ...[operations.stroke, operations.closeStroke].map((one) => [one, { fills: false, strokes: true }] as const),
    ...[operations.fillStroke, operations.eoFillStroke, operations.closeFillStroke, operations.closeEOFillStroke].map(
      (one) => [one, { fills: true, strokes: true }] as const,
    ),
  ]);
  functions.forEach((operation, at) => {
    const given = args[at];
    switch (operation) {
      case operations.save:
        saved.push(state);
        break;
      case operations.paintFormXObjectBegin:
        saved.push(state);
        state = { ...state, matrix: multiply(state.matrix, matrixIn(listOf(given)[0])) };
        break;
      case operations.restore:
      case operations.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case operations.transform:
        state = { ...state, matrix: multiply(state.matrix, matrixIn(given)) };
        break;
      case operations.setFillRGBColor:
        state = { ...state, colour: colourIn(given) };
        break;
      case operations.paintImageXObject:
      case operations.paintInlineImageXObject:
      case operations.paintImageMaskXObject:
        drawing.pictures.push(unitSquare(multiply(toPage, state.matrix)));
        break;
      case operations.constructPath: {
        const [how, data] = listOf(given);
        const paint = painted.get(Number(how));
        if (!paint || drawing.across.length + drawing.down.length > maxRules) break;
        const matrix = multiply(toPage, state.matrix);
        for (const points of subpathsOf(listOf(data)[0], matrix)) {
          if (paint.fills) addArea(drawing, boxOf(points), state.colour);
          if (paint.strokes) addStrokes(drawing, points);
        }
        break;
      }
      default:
    }
  });
  return drawing;
}

type Point = [number, number];

/** A picture fills the square from 0 to 1, wherever that comes to stand. */
const unitSquare = (matrix: Matrix): Box => boxOf([moved(matrix, 0, 0), moved(matrix, 1, 1)]);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const colourIn = (value: unknown): string => {
  const [first] = listOf(value);
  return (typeof first === "string" ? colourOf(first) : null) ?? "#000000";
};

/** How many numbers follow each step of a path: move, line, curve, curve of one handle, close. */
const lengths = [2, 2, 6, 4, 0];
const close = 4;

/** The corners of each closed or open part of a path. */
function subpathsOf(data: unknown, matrix: Matrix): Point[][] {
  if (!(data instanceof Float32Array)) return [];
  const paths: Point[][] = [];
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? close;
    const length = lengths[step];
    if (length === undefined) break;
    const open = paths.at(-1);
    const end = at + 1 + length;
    if (step === close) {
      const [first] = open ?? [];
      if (first) open?.push(first);
    } else {
      const point = moved(matrix, data[end - 2] ?? 0, data[end - 1] ?? 0);
      if (step === 0 || !open) paths.push([point]);
      else open.push(point);
    }
    at = end;
  }
  return paths;
}

function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

function addArea(drawing: Drawing, box: Box, colour: string): void {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (!(width >= 0 && height >= 0)) return;
  if (height <= thickestRule && width >= minRuleLength) drawing.across.push(ruleAcross(box));
  else if (width <= thickestRule && height >= minRuleLength) drawing.down.push(ruleDown(box));
  else if (width > thickestRule && height > thickestRule) drawing.fills.push({ ...box, colour } satisfies Fill);
}

const ruleAcross = (box: Box): RulingLine => ({ at: (box.top + box.bottom) / 2, from: box.left, to: box.right });
const ruleDown = (box: Box): RulingLine => ({ at: (box.left + box.right) / 2, from: box.top, to: box.bottom });

function addStrokes(drawing: Drawing, points: readonly Point[]): void {
  points.slice(1).forEach((point, before) => {
    const from = points[before];
    if (!from) return;
    const box = boxOf([from, point]);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    if (height < 1 && width >= minRuleLength) drawing.across.push(ruleAcross(box));
    else if (width < 1 && height >= minRuleLength) drawing.down.push(ruleDown(box));
  });
}
