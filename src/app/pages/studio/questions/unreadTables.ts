import type { PlannedPart } from "../../../../convert/plan/readingPlan";

/** The tables that were not read: goals may stand in them. */
export const unreadTables = (parts: readonly PlannedPart[]): PlannedPart[] =>
  parts.filter(({ layout, columns }) => layout === null && columns.length > 1);

/** The table before an unread one that was read and has as many columns: a table that goes on over a page often repeats no headings. */
export function tableLike(part: PlannedPart, parts: readonly PlannedPart[]): PlannedPart | null {
  if (part.layout !== null) return null;
  const before = parts.slice(0, parts.indexOf(part));
  return (
    before.findLast(
      ({ file, layout, columns }) =>
        file === part.file && (layout === "rows" || layout === "years") && columns.length === part.columns.length,
    ) ?? null
  );
}
