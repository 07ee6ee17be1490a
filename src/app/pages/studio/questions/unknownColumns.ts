import type { PlannedColumn, PlannedPart } from "../../../../convert/plan/readingPlan";

/** A column that was not understood: by its heading or, where it has none, by what stands under it. */
export type UnknownColumn = Pick<PlannedColumn, "heading" | "examples">;

/** The columns of the tables that were read whose headings were not understood: they may hold measures, levels or lights. Where no table was read, those of all tables. */
export function unknownColumns(parts: readonly PlannedPart[]): UnknownColumn[] {
  const tables = parts.filter(({ layout }) => layout !== "prose");
  const read = tables.filter(({ layout }) => layout !== null);
  const columns = (parts.some(({ layout }) => layout !== null) ? read : tables).flatMap((part) => part.columns);
  const unknown = columns.flatMap(({ by, heading, examples }) => {
    const named = [...new Set(examples)].filter((text) => text !== "");
    return by === "none" && (heading !== "" || named.length > 0) ? [{ heading, examples: named }] : [];
  });
  return [...new Map(unknown.map((one) => [one.heading || one.examples.join("\n"), one])).values()];
}
