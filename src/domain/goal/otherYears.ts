import type { Report } from "../dataset/schema";
import type { GoalSummary, DatasetSummary, TargetSummary } from "../dataset/summary";

/** A goal in the report of one year. */
export interface GoalYear {
  report: Report;
  goal: GoalSummary;
}

/** The goal in the reports of all years, itself included, the earliest first. */
export function goalThroughYears(summary: DatasetSummary, goal: GoalSummary): GoalYear[] {
  return [...earlierYears(summary, goal), ...yearOf(summary, goal), ...laterYears(summary, goal)];
}

/** The goals of earlier years that this one continues, the earliest first. */
function earlierYears(summary: DatasetSummary, goal: GoalSummary): GoalYear[] {
  const years: GoalYear[] = [];
  const seen = new Set([goal.id]);
  for (let at = goalBy(summary, goal.continues); at && !seen.has(at.id); at = goalBy(summary, at.continues)) {
    seen.add(at.id);
    years.unshift(...yearOf(summary, at));
  }
  return years;
}

/** The goals of later years that continue this one. A goal that was split is continued by several. */
function laterYears(summary: DatasetSummary, goal: GoalSummary): GoalYear[] {
  const years: GoalYear[] = [];
  const seen = new Set([goal.id]);
  const next = [goal.id];
  for (const id of next)
    for (const later of summary.goals.filter((one) => one.continues === id && !seen.has(one.id))) {
      seen.add(later.id);
      next.push(later.id);
      years.push(...yearOf(summary, later));
    }
  return years;
}

/** The targets of earlier years that this one continues, the earliest first, each with its goal and report. */
export function earlierTargets(
  summary: DatasetSummary,
  goal: GoalSummary,
  target: TargetSummary,
): (GoalYear & { target: TargetSummary })[] {
  const found: (GoalYear & { target: TargetSummary })[] = [];
  let wanted = target.continues;
  for (const year of earlierYears(summary, goal).toReversed()) {
    const before = year.goal.targets.find(({ id }) => id === wanted);
    if (!before) break;
    found.unshift({ ...year, target: before });
    wanted = before.continues;
  }
  return found;
}

const goalBy = ({ goals }: DatasetSummary, id: string | null | undefined): GoalSummary | undefined =>
  id === null || id === undefined ? undefined : goals.find((goal) => goal.id === id);

function yearOf({ reports }: DatasetSummary, goal: GoalSummary): GoalYear[] {
  const report = reports.find(({ id }) => id === goal.reportId);
  return report ? [{ report, goal }] : [];
}
