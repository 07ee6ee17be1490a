import type { Dataset, Goal, Report, Target } from "../../../../domain/dataset/schema";

/** A line of the plain table of what was read. */
export interface ReportRow {
  goal: Goal;
  /** Null for a goal in which no target was found. */
  target: Target | null;
}

/** Every goal and target of a report, in its order. */
export const reportRows = ({ goals }: Dataset, { id }: Pick<Report, "id">): ReportRow[] =>
  goals
    .filter(({ reportId }) => reportId === id)
    .flatMap((goal): ReportRow[] =>
      goal.targets.length === 0 ? [{ goal, target: null }] : goal.targets.map((target) => ({ goal, target })),
    );

/** The counts of a report's content. */
export interface ReadCounts {
  goals: number;
  targets: number;
  rounds: number;
}

/** Counts what was read. */
export const countRead = (dataset: Dataset, report: Report): ReadCounts => {
  const goals = dataset.goals.filter(({ reportId }) => reportId === report.id);
  return {
    goals: goals.length,
    targets: goals.reduce((sum, { targets }) => sum + targets.length, 0),
    rounds: report.rounds.length,
  };
};
