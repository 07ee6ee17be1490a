import type { TextLine } from "../text/textLines";

/** A strip of the page's width that stays free over lines that follow each other: it parts columns, however narrow it is. */
export interface Gutter {
  /** The first and the last of its lines. */
  from: number;
  to: number;
  left: number;
  right: number;
}

/** Narrower strips, in heights of letters, part words. */
const minWidth = 0.3;
/** In fewer lines, words may leave the same place free by chance. */
const minLines = 4;
/** A larger step from line to line, in heights of letters, ends a gutter. */
const maxStep = 5;

/** The gutters of a page, from its lines: each has text on both sides in several of them. */
export function guttersOf(lines: readonly TextLine[]): Gutter[] {
  const found: Gutter[] = [];
  lines.forEach(({ runs, size }, at) => {
    runs.slice(1).forEach((run, before) => {
      const gap = { left: runs[before]?.right ?? run.left, right: run.left };
      if (gap.right - gap.left < minWidth * size || found.some((gutter) => isPartOf(gutter, at, gap))) return;
      const up = extended(lines, at, -1, gap);
      const down = extended(lines, at, 1, up);
      if (up.parted + down.parted + 1 >= minLines)
        found.push({ from: up.end, to: down.end, left: down.left, right: down.right });
    });
  });
  return found;
}

interface Strip {
  left: number;
  right: number;
}

const isPartOf = (gutter: Gutter, line: number, gap: Strip): boolean =>
  line >= gutter.from && line <= gutter.to && gutter.left < gap.right && gutter.right > gap.left;

/** How far a strip stays free, line by line upwards or downwards; it narrows to what all lines leave free. */
function extended(
  lines: readonly TextLine[],
  from: number,
  step: 1 | -1,
  gap: Strip,
): Strip & { end: number; parted: number } {
  let strip: Strip = { left: gap.left, right: gap.right };
  let end = from;
  let parted = 0;
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    const [line, before] = [lines[at], lines[at - step]];
    if (!line || !before || Math.abs(line.baseline - before.baseline) > maxStep * line.size) break;
    const narrowed = freeOf(line, strip);
    if (narrowed.right - narrowed.left < minWidth * line.size) break;
    strip = narrowed;
    end = at;
    const isLeft = line.runs.some(({ right }) => right <= strip.left + 1);
    if (isLeft && line.runs.some(({ left }) => left >= strip.right - 1)) parted += 1;
  }
  return { ...strip, end, parted };
}

/** The wider part of a strip that no text of a line covers. */
const freeOf = ({ runs }: TextLine, strip: Strip): Strip =>
  runs.reduce((free, run) => {
    if (run.right <= free.left || run.left >= free.right) return free;
    const [before, after] = [
      { left: free.left, right: run.left },
      { left: run.right, right: free.right },
    ];
    return before.right - before.left > after.right - after.left ? before : after;
  }, strip);
