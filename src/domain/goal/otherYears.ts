import type { Report } from "../dataset/contract";
import type { GoalLine, Overview, TargetLine } from "../dataset/summary";

/** A goal in the report of one year. */
export interface GoalYear {
  report: Report;
  goal: GoalLine;
}

/** The goal through the years, the earliest first, itself among them. */
export function yearsOf(overview: Overview, goal: GoalLine): GoalYear[] {
  return [...earlierYears(overview, goal), ...yearOf(overview, goal), ...laterYears(overview, goal)];
}

/** The goals that this one goes on from, the earliest first. */
function earlierYears(overview: Overview, goal: GoalLine): GoalYear[] {
  const years: GoalYear[] = [];
  const seen = new Set([goal.id]);
  for (let at = goalBy(overview, goal.continues); at && !seen.has(at.id); at = goalBy(overview, at.continues)) {
    seen.add(at.id);
    years.unshift(...yearOf(overview, at));
  }
  return years;
}

/** The goals that go on from this one, year by year; a goal that was parted goes on in several. */
function laterYears(overview: Overview, goal: GoalLine): GoalYear[] {
  const years: GoalYear[] = [];
  const seen = new Set([goal.id]);
  const next = [goal.id];
  for (const id of next)
    for (const later of overview.goals.filter((one) => one.continues === id && !seen.has(one.id))) {
      seen.add(later.id);
      next.push(later.id);
      years.push(...yearOf(overview, later));
    }
  return years;
}

/** The targets that this one goes on from, the earliest first, each with its goal and report. */
export function earlierTargets(
  overview: Overview,
  goal: GoalLine,
  target: TargetLine,
): (GoalYear & { target: TargetLine })[] {
  const found: (GoalYear & { target: TargetLine })[] = [];
  let wanted = target.continues;
  for (const year of earlierYears(overview, goal).toReversed()) {
    const before = year.goal.targets.find(({ id }) => id === wanted);
    if (!before) break;
    found.unshift({ ...year, target: before });
    wanted = before.continues;
  }
  return found;
}

const goalBy = ({ goals }: Overview, id: string | null | undefined): GoalLine | undefined =>
  id === null || id === undefined ? undefined : goals.find((goal) => goal.id === id);

function yearOf({ reports }: Overview, goal: GoalLine): GoalYear[] {
  const report = reports.find(({ id }) => id === goal.reportId);
  return report ? [{ report, goal }] : [];
}
