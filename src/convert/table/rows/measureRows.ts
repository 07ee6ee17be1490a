import type { Language } from "../../../domain/dataset/schema";
import { groupedBy } from "../../text/groupedBy";
import type { GoalRows } from "./rowGoal";
import { measuresOf } from "../../targets/measures";
import type { Measure } from "../../targets/measures";

/** A measure that has a row of its own, and the rows that belong to it: its own, and those that go on with it over a page break. */
export interface MeasureRow {
  rows: number[];
  /** Indexes in the goal's measures. */
  measures: number[];
  /** The goal's only target, which has the goal's name. */
  isWholeGoal?: boolean;
}

/**
 * The rows of a goal whose measures stand one to a row, each with its level and what the rounds say of it: then each row is a target. Null where
 * the goal is written otherwise. A goal of one measure is such a goal where others of its report are (`othersHaveRows`).
 */
export function measureRowsOf(goal: GoalRows, language: Language, othersHaveRows: boolean): MeasureRow[] | null {
  const measures = measuresOf(goal.cells, language);
  if (goal.rowTargets) return rowTargetsOf(goal, measures);
  const [first, ...rest] = goal.rows;
  if (!first || rest.some(({ goalCell }) => goalCell === "more")) return null;
  const isMerged = rest.length > 0 && rest.every(({ goalCell }) => goalCell === "merged" || goalCell === "again");
  const found: MeasureRow[] = [];
  const byRow = groupedBy([...measures.keys()], (at) => measures[at]?.row);
  for (const { row } of goal.rows) {
    const own = byRow.get(row) ?? [];
    const open = found.at(-1);
    if (own.length > 1 && !isMerged) return null;
    if (own.length > 0 && !(open && isCut(measures, own[0] ?? 0))) found.push({ rows: [row], measures: own });
    else if (open) {
      open.rows.push(row);
      open.measures.push(...own);
    } else return null;
  }
  const rowsWithResults = new Set(goal.cells.flatMap(({ row, role }) => (isResult(role.kind) ? [row] : [])));
  const hasResults = found.slice(1).some(({ rows }) => rows.some((row) => rowsWithResults.has(row)));
  return (found.length > 1 ? hasResults : othersHaveRows) ? found : null;
}

const isResult = (kind: string): boolean => kind === "round" || kind === "status";

/** A page break cut the measure above: this one goes on in lower case, though the goal's first begins with a capital. */
function isCut(measures: readonly Measure[], at: number): boolean {
  const [first, before, own] = [measures[0]?.text ?? "", measures[at - 1]?.text ?? "", measures[at]?.text ?? ""];
  return /^\s*\p{Ll}/u.test(own) && !/^\s*\p{Ll}/u.test(first) && !/[.!?)]\s*$/.test(before);
}

/** A target for each row that begins one. */
function rowTargetsOf(goal: GoalRows, measures: readonly Measure[]): MeasureRow[] {
  const found: MeasureRow[] = [];
  const byRow = groupedBy([...measures.keys()], (at) => measures[at]?.row);
  for (const { row, goalCell } of goal.rows) {
    const own = byRow.get(row) ?? [];
    const open = found.at(-1);
    if (open && own.length === 0 && goalCell !== "title") open.rows.push(row);
    else found.push({ rows: [row], measures: own });
  }
  const [only, ...others] = found;
  if (only && others.length === 0 && only.measures.length !== 1) only.isWholeGoal = true;
  return found;
}
