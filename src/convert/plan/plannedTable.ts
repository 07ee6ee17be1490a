import { cellPlaceOf } from "../formats/sourceDocument";
import type { Header } from "../table/rows/headerRows";
import type { ColumnRole } from "../table/columns/headings";
import type { ReadRow } from "../table/rows/rowGoal";
import { planRoleOf } from "./readingPlan";
import type { DocumentLayout, LeftOutPart, PlannedColumn, PlannedPart } from "./readingPlan";

/** Rows under one row of headings, as they were read. */
export interface ReadBlock {
  layout: DocumentLayout;
  score: number;
  header: Header | null;
  headingRows: readonly ReadRow[];
  rows: readonly ReadRow[];
  /** The roles after looking at the cells. */
  roles: readonly ColumnRole[];
  goals: number;
  leftOut: LeftOutPart[];
}

const maxExamples = 3;
const maxExampleLength = 60;

/** The plan of a block; null if the block is empty. */
export function plannedTable(block: ReadBlock): PlannedPart | null {
  const { header, headingRows, rows, roles, goals, leftOut } = block;
  const [first] = [...headingRows, ...rows];
  if (!first) return null;
  const { file, sheet, table } = cellPlaceOf(first.row.place, 1);
  const { page, row } = first.row.place;
  return {
    file,
    place: {
      ...(sheet === undefined ? {} : { sheet }),
      ...(table === undefined ? {} : { table }),
      ...(page === undefined ? {} : { page }),
      row,
    },
    layout: header ? (block.layout === "rows" && isOverYears(roles) ? "years" : block.layout) : null,
    score: header ? (header.confirmed ? 1 : block.score) : 0,
    headingRows: headingRows.map((one) => one.row.place.row),
    columns: roles.map((role, at) => plannedColumn(header, role, rows, at)),
    goals,
    leftOut,
  };
}

const isOverYears = (roles: readonly ColumnRole[]): boolean =>
  roles.some(({ kind }) => kind === "history") && roles.some(({ kind }) => kind === "level");

function plannedColumn(header: Header | null, role: ColumnRole, rows: readonly ReadRow[], at: number): PlannedColumn {
  const heading = header ? header.headings[at] : rows[0]?.plain[at];
  const texts = (header ? rows : rows.slice(1)).flatMap(({ plain }) => plain[at] ?? []).filter((text) => text !== "");
  return {
    heading: heading ?? "",
    ...planRoleOf(role),
    by: header?.confirmed
      ? "person"
      : role.kind === "other"
        ? "none"
        : header?.roles[at]?.kind === role.kind
          ? "heading"
          : "content",
    examples: texts.slice(0, maxExamples).map((text) => text.slice(0, maxExampleLength)),
  };
}

/** Parts of a document that are read alike, one after the other, as one. */
export function mergedParts(parts: readonly PlannedPart[]): PlannedPart[] {
  const merged: PlannedPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (!last || !isAlike(last, part)) {
      merged.push({ ...part });
      continue;
    }
    last.goals += part.goals;
    last.leftOut = [...last.leftOut, ...part.leftOut];
    last.score = Math.min(last.score, part.score);
  }
  return merged;
}

const isAlike = (one: PlannedPart, other: PlannedPart): boolean =>
  one.file === other.file &&
  one.layout === other.layout &&
  one.place.sheet === other.place.sheet &&
  one.columns.length === other.columns.length &&
  one.columns.every(
    ({ heading, role, roundId }, at) =>
      other.columns[at]?.heading === heading &&
      other.columns[at].role === role &&
      other.columns[at].roundId === roundId,
  );
