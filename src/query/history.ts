import type { Dataset, Goal, Report, Target } from "../model/dataset";

/** A goal in the report of one year. */
export interface GoalYear {
  report: Report;
  goal: Goal;
}

/** The goal through the years, the earliest first, itself among them. */
export function yearsOf(dataset: Dataset, goal: Goal): GoalYear[] {
  return [...earlierYears(dataset, goal), ...yearOf(dataset, goal), ...laterYears(dataset, goal)];
}

/** The goals that this one goes on from, the earliest first. */
function earlierYears(dataset: Dataset, goal: Goal): GoalYear[] {
  const years: GoalYear[] = [];
  const seen = new Set([goal.id]);
  for (let at = goalBy(dataset, goal.continues); at && !seen.has(at.id); at = goalBy(dataset, at.continues)) {
    seen.add(at.id);
    years.unshift(...yearOf(dataset, at));
  }
  return years;
}

/** The goals that go on from this one, year by year; a goal that was parted goes on in several. */
function laterYears(dataset: Dataset, goal: Goal): GoalYear[] {
  const years: GoalYear[] = [];
  const seen = new Set([goal.id]);
  const next = [goal.id];
  for (const id of next)
    for (const later of dataset.goals.filter((one) => one.continues === id && !seen.has(one.id))) {
      seen.add(later.id);
      next.push(later.id);
      years.push(...yearOf(dataset, later));
    }
  return years;
}

/** The targets that this one goes on from, the earliest first, each with its goal and report. */
export function earlierTargets(dataset: Dataset, goal: Goal, target: Target): (GoalYear & { target: Target })[] {
  const found: (GoalYear & { target: Target })[] = [];
  let wanted = target.continues;
  for (const year of earlierYears(dataset, goal).toReversed()) {
    const before = year.goal.targets.find(({ id }) => id === wanted);
    if (!before) break;
    found.unshift({ ...year, target: before });
    wanted = before.continues;
  }
  return found;
}

const goalBy = ({ goals }: Dataset, id: string | null | undefined): Goal | undefined =>
  id === null || id === undefined ? undefined : goals.find((goal) => goal.id === id);

function yearOf({ reports }: Dataset, goal: Goal): GoalYear[] {
  const report = reports.find(({ id }) => id === goal.reportId);
  return report ? [{ report, goal }] : [];
}
