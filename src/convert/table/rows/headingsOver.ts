import { cellPlaceOf } from "../../formats/sourceDocument";
import { namesUnit, unitName } from "../vocabulary/unitNames";
import type { GoalCell, ReadRow } from "./rowGoal";

/** The headings of a document that stand over the rows being read. */
export interface HeadingsOver {
  /** Call for each row. Returns the headings above it as cells of the goal that the row begins. */
  enter: (row: ReadRow, hasThemes: boolean) => GoalCell[];
  /** The unit that the last heading of that kind named. */
  unit: () => string;
}

/** Follows the headings over the tables of one document: each names a unit, or a theme where the table has none of its own. */
export function headingsOver(): HeadingsOver {
  let unit = "";
  let level: number | null = null;
  return {
    enter: ({ above, number }, hasThemes) => {
      const theme = above.findLast(({ paragraph }) => !namesUnit(paragraph.text));
      const ownUnit = above.findLast(({ paragraph }) => namesUnit(paragraph.text));
      const endsUnit = above.some(({ heading }) => level !== null && heading !== null && heading <= level);
      if (ownUnit) level = ownUnit.heading;
      if (ownUnit || endsUnit) unit = ownUnit ? unitName(ownUnit.paragraph.text) : "";
      return above.map((text): GoalCell => {
        const isUnit = namesUnit(text.paragraph.text);
        const kind = isUnit ? "unit" : text === theme && !hasThemes ? "theme" : "note";
        return {
          place: cellPlaceOf(text.place, 1),
          row: number,
          column: 1,
          heading: "",
          role: { kind: kind === "unit" ? "note" : kind },
          paragraphs: [text.paragraph],
        };
      });
    },
    unit: () => unit,
  };
}
