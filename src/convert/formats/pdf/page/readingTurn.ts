import { multiply } from "./matrix";
import type { Matrix } from "./matrix";

/** By how many degrees a page must be turned for most of its letters to stand upright: tables that are wide are put on a page sideways. */
export function readingTurn(texts: readonly { text: string; transform: Matrix }[], toPage: Matrix): Turn {
  const letters = new Map<Turn, number>();
  for (const { text, transform } of texts) {
    const turn = turnOf(multiply(toPage, transform));
    letters.set(turn, (letters.get(turn) ?? 0) + text.trim().length);
  }
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? 0;
}

/** Degrees, clockwise. */
type Turn = 0 | 90 | 180 | 270;

/** On a page, heights are counted from the top: a text that goes up has a negative one. */
const turnOf = ([along, down]: Matrix): Turn =>
  Math.abs(along) >= Math.abs(down) ? (along >= 0 ? 0 : 180) : down < 0 ? 90 : 270;
