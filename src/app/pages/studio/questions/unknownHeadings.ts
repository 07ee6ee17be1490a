import type { PlannedPart } from "../../../../convert/plan/readingPlan";

/** The headings of tables that were read which nobody understood: what stands under them may be what goals are measured by. */
export const unknownHeadings = (parts: readonly PlannedPart[]): string[] => [
  ...new Set(
    parts
      .filter(({ layout }) => layout !== null)
      .flatMap(({ columns }) => columns.filter(({ by, heading }) => by === "none" && heading !== ""))
      .map(({ heading }) => heading),
  ),
];
