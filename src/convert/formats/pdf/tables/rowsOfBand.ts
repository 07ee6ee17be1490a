import type { PdfTextRun } from "../page/pdfPage";
import type { TextLine } from "../text/textLines";
import type { RuledCell } from "./ruledTables";

/** What stands between two lines across a table. */
export interface Band {
  lines: TextLine[];
  top: number;
  bottom: number;
}

/** A row of a table whose lines are known, and whether its text reaches over all columns. */
export interface DrawnRow extends Band {
  spans: boolean;
}

/** A text that reaches at least so far, in points, over the edge of its column on both sides. */
const over = 2;
/** A label stands farther from what is above it than from its text. */
const labelStep = 1.2;
const maxLabelLength = 40;

/** The labels that stand over texts that reach over columns ("Comment"). */
export const labelsOverColumns = (bands: readonly Band[], edges: readonly number[]): string[] =>
  bands.flatMap(({ lines }) => lines.flatMap((_, at) => labelOver(lines, at, edges) ?? []));

/**
 * The rows of a table from what stands between its lines. Below the cells of a row, text may reach over the columns, under a label of its own ("Comment"): it is a
 * row that spans the table. Where such a label (`labels`) stands over a short text, that is one too.
 */
export function rowsOfBand(band: Band, edges: readonly number[], labels: ReadonlySet<string>): DrawnRow[] {
  const { lines } = band;
  const at = lines.findIndex((line) => isWide(line, edges) || (isAlone(line) && labels.has(line.text)));
  if (at === -1) return [{ ...band, spans: false }];
  return partedAt(band, labelOver(lines, at, edges) === null ? at : at - 1);
}

/** Whether a text of a line reaches over the edge of a column. */
export const isWide = ({ runs }: TextLine, edges: readonly number[]): boolean =>
  runs.some((run) => edges.slice(1, -1).some((edge) => crosses(run, edge)));

/** The label right above a text that reaches over columns. */
function labelOver(lines: readonly TextLine[], at: number, edges: readonly number[]): string | null {
  const [before, label, line] = [lines[at - 2], lines[at - 1], lines[at]];
  if (!line || !label || !isWide(line, edges) || isWide(label, edges) || !isAlone(label)) return null;
  if (Math.abs(label.left - line.left) > over || label.text.length > maxLabelLength) return null;
  const isApart =
    !before ||
    label.bold !== before.bold ||
    label.baseline - before.baseline > labelStep * (line.baseline - label.baseline);
  return isApart ? label.text : null;
}

const isAlone = ({ runs }: TextLine): boolean => runs.length === 1;

const crosses = ({ left, right }: PdfTextRun, edge: number): boolean => left < edge - over && right > edge + over;

/** The cells above, and the text over all columns below them. */
function partedAt({ lines, top, bottom }: Band, from: number): DrawnRow[] {
  const [above, below] = [lines.slice(0, from), lines.slice(from)];
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first) return [{ lines, spans: true, top, bottom }];
  const middle = (last.baseline + first.baseline - 0.7 * first.size) / 2;
  return [
    { lines: above, spans: false, top, bottom: middle },
    { lines: below, spans: true, top: middle, bottom },
  ];
}

/** A cell for each column of each row, or one for a row that spans the table. */
export function cellsOfRows(rows: readonly DrawnRow[], edges: readonly number[]): RuledCell[] {
  const [left = 0, right = 0] = [edges[0], edges.at(-1)];
  const columns = edges.length - 1;
  return rows.flatMap(({ spans, top, bottom }, row): RuledCell[] =>
    spans
      ? [{ row, column: 0, rows: 1, columns, box: { left, right, top, bottom } }]
      : edges.slice(0, -1).map((from, column) => ({
          row,
          column,
          rows: 1,
          columns: 1,
          box: { left: from, right: edges[column + 1] ?? right, top, bottom },
        })),
  );
}
