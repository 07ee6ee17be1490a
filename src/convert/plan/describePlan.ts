import { continuesGoals } from "./continuesGoals";
import type { PlannedColumn, PlannedPart, ReadingPlan } from "./readingPlan";

/** The plan as lines for a terminal: one for each part. */
export const describePlan = ({ parts }: ReadingPlan): string[] =>
  parts.map((part) => describePart(part, continuesGoals(part, parts)));

function describePart({ file, place, layout, score, columns, goals }: PlannedPart, goesOn: boolean): string {
  const where = [
    ...(place.sheet === undefined ? [] : [`sheet ${place.sheet}`]),
    ...(place.table === undefined ? [] : [`table ${place.table}`]),
    ...(place.page === undefined ? [] : [`page ${place.page}`]),
  ].join(", ");
  const columnLines = columns.filter(({ heading, by }) => heading !== "" && by !== "none").map(describeColumn);
  const sure = score < unsureBelow ? ", not surely" : "";
  const count = goesOn ? "its rows belong to goals read before" : `${goals} ${goals === 1 ? "goal" : "goals"}`;
  const read = layout === null ? "not read" : `read as ${layout}${sure}, ${count}`;
  return `${file}${where === "" ? "" : ` (${where})`}: ${read}${columnLines.length === 0 ? "" : `: ${columnLines.join(", ")}`}`;
}

/** Parts with a lower confidence are marked for a person to check. */
export const unsureBelow = 0.5;

const describeColumn = ({ heading, role, roundId }: PlannedColumn): string =>
  `"${heading}" = ${role}${roundId === null ? "" : ` ${roundId}`}`;
