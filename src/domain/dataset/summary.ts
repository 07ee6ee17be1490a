import type { Assessed, Dataset, Goal, Target, Unassessed } from "./schema";

/*
 * The part of a dataset that tables, charts, filters and tallies need: everything but the report's texts. A full dataset is a summary too. The page
 * loads the summary of all targets, and the texts of a goal only when it shows them.
 */

/** What one round says of a target, without its text. */
export type AssessmentSummary = SummaryOf<Assessed> | SummaryOf<Unassessed>;

type SummaryField =
  "roundId" | "status" | "noneReason" | "date" | "postponedTo" | "partly" | "sameTextAs" | "sameEvidenceAs";

type SummaryOf<A extends Assessed | Unassessed> = Readonly<Pick<A, Extract<keyof A, SummaryField>>> & {
  /** The full dates that the text names. */
  readonly events: readonly { readonly date: string }[];
  /** Present if a person decided instead of the reader. */
  readonly review?: object | undefined;
};

/** A target without its texts. */
export interface TargetSummary extends Readonly<Pick<Target, "id" | "name" | "translations" | "continues">> {
  readonly assessments: readonly AssessmentSummary[];
}

/** A goal without the report's texts, apart from its title and the report's own statuses. */
export interface GoalSummary extends Readonly<
  Pick<
    Goal,
    "id" | "reportId" | "themeId" | "unit" | "title" | "translations" | "ownStatuses" | "programmeIds" | "continues"
  >
> {
  readonly targets: readonly TargetSummary[];
}

/** A dataset without the texts of its reports. */
export interface DatasetSummary extends Omit<Dataset, "goals"> {
  readonly goals: readonly GoalSummary[];
}
