import type { TextLine } from "../text/textLines";
import { minOf } from "../../../maxOf";
import type { Column, PartedLine } from "./partedLine";

/** A table of fewer columns may be none where a larger step or a title stands in it. */
export const minColumnsOfRows = 3;
/** A line of its own in larger letters is a heading of what follows the table. */
export const largerLetters = 1.05;
/** A text that begins further to the left, in points, stands outside of a column whose texts all begin at one place. */
export const outside = 0.8;

/** A title stands nearer to its rows, in heights of letters. */
const maxTitleStep = 3;

interface OpenTable {
  /** The line that opens it. */
  from: number;
  bands: readonly Column[];
}

/** A title that stands between the headings of a table and the first of its rows. It may reach over columns. */
export function isSection(lines: readonly PartedLine[], at: number, { from, bands }: OpenTable): boolean {
  const [head, own, row] = [lines.slice(from, at), lines[at], lines[at + 1]];
  if (!own || !row || row.line.bold || row.parts.length < minColumnsOfRows) return false;
  if (!head.every(({ line, parts }) => line.bold && parts.length >= minColumnsOfRows)) return false;
  const left = minOf(bands.map((band) => band.left));
  return Math.abs(own.line.left - left) < outside && row.parts.every((part) => standsInOne(part, bands));
}

/** A bold title over some of a table's rows, in the letters of its headings: the next row fills the columns of the rows above again. */
export function isGroupTitle(lines: readonly PartedLine[], at: number, { from, bands }: OpenTable): boolean {
  const [head, own, row] = [lines[from], lines[at], lines[at + 1]];
  if (!head || !own?.line.bold || !row || row.line.bold || row.parts.length < minColumnsOfRows) return false;
  if (own.line.size > largerLetters * head.line.size || bands.length < minColumnsOfRows) return false;
  const isNear = row.line.baseline - own.line.baseline <= maxTitleStep * own.line.size;
  const left = minOf(bands.map((band) => band.left));
  return isNear && Math.abs(own.line.left - left) < outside && row.parts.every((part) => standsInOne(part, bands));
}

/** A text that begins in a column and does not reach the next one. */
export const standsInOne = ({ left, right }: TextLine, bands: readonly Column[]): boolean =>
  bands.some((band) => left >= band.left - 3 && left <= band.right) &&
  !bands.some((band) => band.left > left + 3 && right > band.left - 3);
