import type { Part } from "../../../outcome/outcomeProse";
import type { ProseSection } from "../sections/proseSections";

/** Goals that stand together, each with what came of it, and the rows of the report that they take. */
export interface UnitGroup {
  units: readonly ProseSection[];
  from: number;
  to: number;
}

/** A group of goals, with the heading over them where they have one. */
export function unitGroup(units: readonly ProseSection[], heading?: Part): UnitGroup {
  const rows = units.flatMap(rowsOf);
  return { units, from: heading?.row ?? rows[0] ?? 0, to: rows.at(-1) ?? 0 };
}

/** The rows of the parts of a section. */
export const rowsOf = ({ opener, body }: ProseSection): number[] =>
  [opener, ...body].flatMap((part) => part?.row ?? []);
