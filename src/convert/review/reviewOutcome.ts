import type { Dataset, Goal } from "../../domain/dataset/schema";
import type { StatusDecision } from "../settings/reviewFile";
import type { Problem } from "./problem";

/** A decision on a text that has changed since: the assessment is asked again, with the old decision beside it. */
export interface OutdatedDecision {
  targetId: string;
  decision: StatusDecision;
}

/** The dataset after an entry, or why the entry does not fit. */
export type ReviewOutcome = { dataset: Dataset } | { problem: Problem; outdated?: OutdatedDecision };

/** The dataset with one goal replaced. */
export const replaceGoal = (dataset: Dataset, before: Goal, after: Goal): Dataset => ({
  ...dataset,
  goals: dataset.goals.map((goal) => (goal === before ? after : goal)),
});

/** The goals of one report. */
export const goalsInReport = ({ goals }: Dataset, reportId: string): Goal[] =>
  goals.filter((goal) => goal.reportId === reportId);
