import type { Goal } from "../../domain/dataset/schema";
import type { GoalCell } from "../table/rows/rowGoal";
import { groupedBy } from "../text/groupedBy";
import type { Measure } from "./measures";

type MeasureLevel = NonNullable<Goal["levels"]>[number];

/** The target levels of a goal's measures: one to one where a row has as many levels as measures, else all of the row's together. */
export function levelsOf(cells: readonly GoalCell[], measures: readonly Measure[]): MeasureLevel[] {
  const byRow = groupedBy([...measures.keys()], (at) => measures[at]?.row);
  return cells
    .filter(({ role }) => role.kind === "level")
    .flatMap(({ row, paragraphs }) => {
      const own = byRow.get(row) ?? [];
      const texts = paragraphs.map(({ text }) => text);
      if (texts.length === own.length)
        return texts.map((text, at): MeasureLevel => ({ text, measures: own.slice(at, at + 1) }));
      return [{ text: texts.join("\n"), measures: own }];
    });
}
