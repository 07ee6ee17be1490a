import { isInside } from "../page/pdfPage";
import type { Fill, PdfPage, PdfTextRun } from "../page/pdfPage";
import { textLines } from "./textLines";

/** A coloured label beside a title: "Open the hall [Delivered]". */
export interface Badge {
  runs: PdfTextRun[];
  colour: string;
}

const maxLength = 40;
/** In heights of letters: a higher area is a cell or a box. The text takes this share of its width. */
const [maxHeight, minShare] = [2.6, 0.4];
/** The title stands so near, in heights of letters, up or down. */
const maxStep = 1.2;

/** The badges among runs of text: a small coloured area right around a few words, with bold words left of it in the same line. Areas that touch others are cells. */
export function badgesAmong(runs: readonly PdfTextRun[], { fills }: Pick<PdfPage, "fills">): Badge[] {
  return fills.flatMap((fill): Badge[] => {
    if (fill.colour === "#ffffff" || fills.some((other) => touches(fill, other))) return [];
    const own = runs.filter((run) => isInside(fill, run));
    const [line, ...more] = textLines(own);
    if (!line || more.length > 0 || line.text.length > maxLength || !/\p{L}{2}/u.test(line.text)) return [];
    const isTight =
      fill.bottom - fill.top <= maxHeight * line.size && line.right - line.left >= minShare * (fill.right - fill.left);
    const hasTitle = runs.some(
      (run) =>
        run.bold &&
        run.right <= fill.left &&
        Math.abs(run.baseline - line.baseline) < maxStep * Math.max(run.size, line.size) &&
        !runs.some((between) => between.left >= run.right && between.right <= fill.left && isBeside(between, run)),
    );
    return isTight && hasTitle ? [{ runs: own, colour: fill.colour }] : [];
  });
}

const isBeside = (one: PdfTextRun, other: PdfTextRun): boolean =>
  one !== other && Math.abs(one.baseline - other.baseline) < 1 && !one.bold;

const touches = (one: Fill, other: Fill): boolean =>
  one !== other &&
  one.top < other.bottom &&
  other.top < one.bottom &&
  (Math.abs(one.right - other.left) < 1 || Math.abs(other.right - one.left) < 1);
