import type { GoalSummary, DatasetSummary } from "../dataset/summary";

/** A goal of the same report that is linked to some of the same programmes. */
export interface RelatedGoal {
  goal: GoalSummary;
  /** The programmes that both are linked to, in this goal's order. */
  programmeIds: string[];
}

/** The goals that share programmes with this one: most shared first, then in the report's order. */
export const relatedGoals = ({ goals }: DatasetSummary, goal: GoalSummary): RelatedGoal[] =>
  goals
    .filter(({ id, reportId }) => reportId === goal.reportId && id !== goal.id)
    .map((other) => ({ goal: other, programmeIds: goal.programmeIds.filter((id) => other.programmeIds.includes(id)) }))
    .filter(({ programmeIds }) => programmeIds.length > 0)
    .toSorted((a, b) => b.programmeIds.length - a.programmeIds.length);
