import { isBlank } from "../../../../convert/formats/sourceDocument";
import type { Row, SourceDocument } from "../../../../convert/formats/sourceDocument";
import type { MessageContent } from "../../../../convert/messageOf";
import type { PlannedPart } from "../../../../convert/plan/readingPlan";
import { plainText } from "../../../../convert/table/rows/rowGoal";

/** A row as it stands in the document, and what it was taken for. */
export interface ReceivedRow {
  /** The number of the row, as the document counts. */
  row: number;
  cells: string[];
  isHeading: boolean;
  /** Why it was left out; null where it was read. */
  leftOut: MessageContent | null;
}

/**
 * The rows of a part in their own columns, which are the columns of the plan: from where it begins to where the next part does, also over several
 * tables that were read as one. Empty where its columns are not those of the document: in prose, and where a layout has put the cells together anew.
 */
export function receivedRows(
  part: PlannedPart,
  parts: readonly PlannedPart[],
  documents: readonly SourceDocument[],
): ReceivedRow[] {
  if (part.layout === "prose" || part.layout === "cards") return [];
  const { columns, headingRows, leftOut } = part;
  const headings = columns.map(({ heading }) => heading);
  const all = documents
    .filter(({ file }) => file === part.file)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])));
  const first = all.findIndex((row) => isFirstOf(part, row));
  const isOther = (row: Row) => parts.some((other) => other !== part && isFirstOf(other, row));
  const next = all.findIndex((row, at) => at > first && (isOther(row) || row.place.sheet !== part.place.sheet));
  const rows = (first < 0 ? [] : all.slice(first, next < 0 ? all.length : next))
    .filter((row) => !isBlank(row))
    .map(({ place, cells }) => ({ place, cells: cells.map(({ paragraphs }) => plainText(paragraphs)) }));
  const isInPlace = rows.some(({ cells }) => areIn(headings, cells));
  const isWider = rows.some(({ cells }) => cells.slice(columns.length).some((text) => text !== ""));
  if (!isInPlace || isWider) return [];
  return rows.map(({ place: { row, table }, cells }) => {
    const text = cells.filter((cell) => cell !== "").join(" | ");
    const isOfFirstTable = table === part.place.table;
    return {
      row,
      cells,
      isHeading: (isOfFirstTable && headingRows.includes(row)) || isSame(headings, cells),
      leftOut: leftOut.find((one) => one.row === row && one.text === text)?.why ?? null,
    };
  });
}

const isFirstOf = ({ file, layout, place }: PlannedPart, { place: at }: Row): boolean =>
  layout !== "prose" &&
  at.file === file &&
  at.row === place.row &&
  at.sheet === place.sheet &&
  at.table === place.table;

/** Whether each text is, or is part of, the heading of its column: one that takes several rows is joined. */
const areIn = (headings: readonly string[], cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== "") && cells.every((cell, at) => (headings[at] ?? "").includes(cell));

const isSame = (headings: readonly string[], cells: readonly string[]): boolean =>
  headings.some((heading) => heading !== "") && headings.every((heading, at) => heading === (cells[at] ?? ""));
