import type { Column, PartedLine } from "./partedLine";
import { letterPlaces } from "./letterWidths";
import type { PdfTextRun } from "../page/pdfPage";
import { lineOf } from "../text/textLines";
import type { TextLine } from "../text/textLines";

/**
 * A line whose texts reach over several columns, parted where a word begins at each of them: programs write the headings of narrow columns as one text. A
 * text that only reaches over columns, as a heading over several does, stays whole.
 */
export const splitOverColumns = ({ line, parts }: PartedLine, columns: readonly Column[]): PartedLine => ({
  line,
  parts: parts.flatMap((part) => splitPart(part, columns)),
});

/** How far from its column's left edge, in heights of letters, a word may seem to begin. */
const maxOffset = 0.35;

/** A number that opens a row: "10", "2.1", "A3". */
export const isRowNumber = (text: string): boolean => /^(?:\p{L}{0,2}\d+(?:\.\d+)*)\.?$/u.test(text);

/** A run of a row's number and the text of the next column, as two: a column of numbers is often too narrow for those of two digits. */
export function splitNumber(run: PdfTextRun, starts: ReadonlySet<number>): PdfTextRun[] {
  const blank = run.text.indexOf(" ");
  if (blank < 1 || !isRowNumber(run.text.slice(0, blank))) return [run];
  for (const place of starts) {
    if (place <= run.left || place >= run.right) continue;
    const [before, after] = splitRun(run, place);
    if (before && after && before.text.length === blank) return [before, after];
  }
  return [run];
}

function splitPart(part: TextLine, columns: readonly Column[]): TextLine[] {
  const over = columns.filter(({ left }) => left > part.left + part.size && left < part.right - part.size / 2);
  if (over.length === 0) return [part];
  const groups: PdfTextRun[][] = [[]];
  let next = 0;
  for (const run of part.runs) {
    let rest = run;
    for (let column = over[next]; column && column.left < rest.right; column = over[next]) {
      const [before, after] = splitRun(rest, column.left);
      if (!after) break;
      if (before) groups.at(-1)?.push(before);
      groups.push([]);
      rest = after;
      next += 1;
    }
    groups.at(-1)?.push(rest);
  }
  return next === over.length && groups.every((runs) => runs.length > 0) ? groups.map(lineOf) : [part];
}

/** What of a run stands before a place, and what begins there; nothing begins where no word does. */
function splitRun(run: PdfTextRun, place: number): [before: PdfTextRun | null, after: PdfTextRun | null] {
  const tolerance = maxOffset * run.size;
  if (Math.abs(run.left - place) <= tolerance) return [null, run];
  const places = letterPlaces(run.text);
  const width = run.right - run.left;
  const words = Array.from(run.text.matchAll(/(?<=\s)\S/gu), ({ index }) => index);
  const at = words.find((index) => Math.abs(run.left + (places[index] ?? 0) * width - place) <= tolerance);
  if (at === undefined) return [run, null];
  const text = run.text.slice(0, at).trimEnd();
  const right = run.left + (places[text.length] ?? 1) * width;
  return [
    { ...run, text, right },
    { ...run, text: run.text.slice(at), left: place },
  ];
}
