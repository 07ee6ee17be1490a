import { maxOf, minOf } from "../../../maxOf";
import { isInside } from "../page/pdfPage";
import type { Box, PdfPage, PdfTextRun } from "../page/pdfPage";
import type { RuledTable } from "../tables/ruledTables";
import type { CardRow } from "./cardBoxes";
import { textLines } from "./textLines";
import type { TextLine } from "./textLines";

/** Free space, in points, between a text and the table that stands right of it. */
const minGap = 4;
/** Fewer lines beside a table may be a title of its rows. */
const minLines = 3;
/** Tables whose left edges lie so close stand in one column. */
const near = 6;
/** In heights of letters: how far above or below the top of a table the text beside it may begin, and what step parts texts. */
const [alignedStep, partingStep] = [2, 1.6];
/** A heading in larger letters ends what stands beside the tables above it. */
const largerLetters = 1.15;

/**
 * The parts of a page in which text stands left of tables ("Objective", "Analysis" | indicators): the text is read first, then the tables, one part after the other. A
 * part begins where a table and a text beside it begin at one height, and ends at a line, a text or a table over both sides, or at a heading in larger letters.
 */
export function textBesideTables(page: PdfPage, tables: readonly RuledTable[]): CardRow[] {
  const beside = tables.filter(({ box }) => {
    const lines = textLines(page.runs.filter((run) => standsLeft(run, box)));
    return (
      lines.length >= minLines && !tables.some((other) => other.box.right < box.left && overlapDown(other.box, box))
    );
  });
  const [first] = beside;
  if (!first) return [];
  const column = minOf(beside.map(({ box }) => box.left));
  const ofColumn = tables.filter(({ box }) => Math.abs(box.left - column) <= near);
  if (!beside.every((table) => ofColumn.includes(table))) return [];
  const left = textLines(page.runs.filter((run) => run.right <= column - minGap / 2));
  const breaks = breaksOf(page, tables, ofColumn, left, column);
  return breaks.slice(0, -1).flatMap(({ bottom: top }, at): CardRow[] => {
    const below = breaks[at + 1];
    const bottom = below?.top ?? page.height;
    const isOf = ({ box }: RuledTable) => box.top >= top - 1 && box.bottom <= bottom + 1;
    const own = ofColumn.filter(isOf);
    if (own.length === 0 || !left.some(({ baseline }) => baseline > top && baseline < bottom)) return [];
    const [upper, lower] = [
      minOf(
        own.map(({ box }) => box.top),
        top,
      ),
      maxOf(
        own.map(({ box }) => box.bottom),
        bottom,
      ),
    ];
    const sides: Box[] = [
      { left: 0, right: column - minGap / 2, top, bottom },
      { left: column - minGap / 2, right: page.width, top: upper, bottom: lower },
    ];
    return [{ top, boxes: sides, cut: { above: at === 0 || own[0]?.goesOn === true, below: below?.isEnd === true } }];
  });
}

const standsLeft = (run: PdfTextRun, box: Box): boolean =>
  run.right <= box.left - minGap && run.baseline > box.top && run.baseline - run.size < box.bottom;

const overlapDown = (one: Box, other: Box): boolean => one.top < other.bottom && other.top < one.bottom;

/** What parts the page over both sides, from the top down. */
interface Break {
  top: number;
  bottom: number;
  /** The end of the page. */
  isEnd?: boolean;
}

function breaksOf(
  page: PdfPage,
  tables: readonly RuledTable[],
  ofColumn: readonly RuledTable[],
  left: readonly TextLine[],
  column: number,
): Break[] {
  const rules = page.across
    .filter(({ from, to }) => from < column - 2 * near && to > column + 2 * near)
    .filter(
      ({ at }) =>
        !tables.some(({ box }) => at > box.top + 1 && at < box.bottom - 1 && ofColumn.every((one) => one.box !== box)),
    )
    .map(({ at }): Break => ({ top: at, bottom: at }));
  const over = page.runs
    .filter((run) => run.left < column - near && run.right > column + near)
    .map(({ baseline, size }): Break => ({ top: baseline - size, bottom: baseline + 0.3 * size }));
  const others = tables.flatMap((table) => (table.box.left < column - near ? [table.box] : []));
  const all = [
    { top: 0, bottom: 0 },
    ...rules,
    ...over,
    ...others,
    ...opened(left, ofColumn),
    ...larger(left, ofColumn),
    { top: page.height, bottom: page.height, isEnd: true },
  ];
  return all.toSorted((a, b) => a.top - b.top);
}

/** A title that begins where a table beside it does, or the small line right over it. */
function opened(left: readonly TextLine[], tables: readonly RuledTable[]): Break[] {
  const usual = left.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(left.length / 2)] ?? 0;
  const isTitle = (line: TextLine | undefined) => line?.bold === true && line.size > largerLetters * usual;
  return left.flatMap((line, at): Break[] => {
    const above = left[at - 1];
    if (above && (isTitle(above) || line.baseline - above.baseline < partingStep * line.size)) return [];
    const isOver = (left[at + 1]?.baseline ?? Infinity) - line.baseline < 2 * partingStep * line.size;
    if (!isTitle(line) && !(isOver && isTitle(left[at + 1]))) return [];
    const top = line.baseline - line.size;
    const table = tables.find(({ box, goesOn }) => !goesOn && Math.abs(box.top - top) < alignedStep * line.size);
    if (!table) return [];
    const place = Math.min(top, table.box.top) - 1;
    return [{ top: place, bottom: place }];
  });
}

/** Headings below a table, in letters larger than those beside it. */
function larger(left: readonly TextLine[], tables: readonly RuledTable[]): Break[] {
  return left.flatMap((line, at): Break[] => {
    const table = tables.findLast(({ box }) => box.bottom < line.baseline - line.size);
    const above = left[at - 1];
    if (!table || !above || line.baseline - above.baseline < partingStep * line.size) return [];
    const beside = left.filter((other) => isInside({ ...table.box, left: 0 }, { ...line, ...other }));
    const place = line.baseline - line.size - 1;
    return beside.length > 0 && line.size > largerLetters * maxOf(beside.map(({ size }) => size))
      ? [{ top: place, bottom: place }]
      : [];
  });
}
