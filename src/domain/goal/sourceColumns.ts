import type { Cell, Goal, Report } from "../dataset/schema";

/** One column of a goal's source: its heading and its cells, in the order of the rows. */
export interface SourceColumn {
  heading: string;
  cells: Cell[];
}

/** All text that the source has about the goal, by column. */
export function sourceColumns(report: Report, goal: Goal): SourceColumn[] {
  const places = [...new Set(goal.cells.map(placeOfHeading))].toSorted((a, b) => a - b);
  return places.map((place) => ({
    heading: report.columns[place] ?? "",
    cells: goal.cells.filter((cell) => placeOfHeading(cell) === place),
  }));
}

/** The columns that the converter does not use. */
export const otherColumns = (report: Report, goal: Goal): SourceColumn[] =>
  sourceColumns(report, goal).filter(({ heading }) => {
    const place = report.columns.indexOf(heading);
    return place === -1 || report.otherColumns?.includes(place) === true;
  });

/** Cells without a heading come last. */
const placeOfHeading = ({ heading }: Cell): number => heading ?? Number.MAX_SAFE_INTEGER;
