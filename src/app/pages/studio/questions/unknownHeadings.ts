import type { PlannedPart } from "../../../../convert/plan/readingPlan";

/** The unknown headings of the tables that were read: their columns may hold measures or levels. */
export const unknownHeadings = (parts: readonly PlannedPart[]): string[] => [
  ...new Set(
    parts
      .filter(({ layout }) => layout !== null)
      .flatMap(({ columns }) => columns.filter(({ by, heading }) => by === "none" && heading !== ""))
      .map(({ heading }) => heading),
  ),
];
