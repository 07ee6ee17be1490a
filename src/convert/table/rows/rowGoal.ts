import { boldLeadOf } from "../../formats/paragraph";
import type { Paragraph } from "../../formats/paragraph";
import type { FreeText, Row } from "../../formats/sourceDocument";
import type { ColumnRole } from "../columns/headings";
import type { Cell } from "../../../domain/dataset/schema";
import { normalizeWhitespace } from "../../../domain/text/normalizeWhitespace";

/** One cell of a goal as received. */
export interface GoalCell {
  place: Omit<Cell, "heading" | "paragraphs">;
  /** The number of its row among all rows of the report: tells rows of several tables apart, and keeps their order. */
  row: number;
  column: number;
  /** What stands over it; "" where nothing does. */
  heading: string;
  role: ColumnRole;
  paragraphs: Paragraph[];
  /** The sign of its colour, where the colour tells beside its text how the goal fares: it counts as a paragraph after the others. */
  light?: string;
}

/** One goal: a row of the report, and the rows that continue it over page breaks or list its measures one by one. */
export interface GoalRows {
  theme: string;
  /** The unit that a heading over its table names. */
  unit?: string;
  /** Each row is one target, whatever it says: its verdict stands in it. */
  rowTargets?: true;
  title: string;
  /** What the goal cells say beside the title, a paragraph each. */
  description: string[];
  /** Its rows, and what each has in the goal's cell: its title, more of its description, the same once more, nothing, or a part of a merged cell. */
  rows: { row: number; goalCell: "title" | "more" | "again" | "empty" | "merged" }[];
  /** The filled cells of all its rows, in the order of the file. */
  cells: GoalCell[];
}

/** A row that is not blank, with each cell's text on one line. */
export interface ReadRow {
  row: Row;
  /** Its number among all rows of the report. */
  number: number;
  plain: string[];
  /** It is the first row of its table, or stands after a blank row or one with a single filled cell. */
  opensPart: boolean;
  /** Headings of the document that stand over it, outside of its table. */
  above: readonly FreeText[];
}

/** The first column of a kind; -1 where there is none. */
const placeOf = (roles: readonly ColumnRole[], kind: ColumnRole["kind"]): number =>
  roles.findIndex((role) => role.kind === kind);

/** A row with nothing but a theme, or, where no column holds themes, nothing but its first cell before a goal: it stands over the goals after it. */
export function isSection(roles: readonly ColumnRole[], { plain }: ReadRow, next: ReadRow | undefined): boolean {
  const filled = plain.flatMap((text, at) => (text === "" ? [] : [at]));
  if (filled.length !== 1 || !next || roles.length < 3) return false;
  const [theme, goal] = [placeOf(roles, "theme"), placeOf(roles, "goal")];
  const startsGoal = (next.plain[goal] ?? "") !== "" && next.plain.filter((text) => text !== "").length > 1;
  return startsGoal && filled[0] === (theme === -1 ? 0 : theme);
}

/**
 * The goal that a row belongs to: the one above, or a new one; null where it continues a goal and none stands above. A page break cuts a long
 * row, and a goal's measures may have a row each: then theme and goal cell are empty, merged or written again. Text in the goal cell under an
 * empty theme goes on with the description where titles are bold and this one is not; in a table without bold titles, where the sentence above
 * was cut.
 */
export function goalOf(
  above: GoalRows | undefined,
  roles: readonly ColumnRole[],
  { row: { cells }, plain }: ReadRow,
  sections: readonly GoalCell[],
): { goal: GoalRows; goalCell: GoalRows["rows"][number]["goalCell"] } | null {
  const [themePlace, goalPlace] = [placeOf(roles, "theme"), placeOf(roles, "goal")];
  const goalCell = cells[goalPlace]?.paragraphs ?? [];
  const text = plainText(goalCell);
  const section = sections.map(({ paragraphs }) => plainText(paragraphs)).join(" ");
  const theme = plain[themePlace] ?? "";
  const opensTheme = (theme !== "" && theme !== above?.theme) || section !== "";
  const isBold = boldTitleOf(goalCell) !== "";
  if (above && !opensTheme) {
    if (text === "") return { goal: above, goalCell: cells[goalPlace]?.covered === "above" ? "merged" : "empty" };
    const seen = seenOf(above);
    if (seen.goals.has(text) && isMeasureRow(seen, cells[placeOf(roles, "measure")]?.paragraphs ?? []))
      return { goal: above, goalCell: "again" };
    const titledBold = boldTitleOf(seen.first) !== "";
    const cut = /^\p{Ll}/u.test(text) && !/[.!?:]$/.test(plainText(seen.last));
    if (!isBold && ((theme === "" && titledBold) || cut)) {
      above.description.push(...goalCell.map((paragraph) => paragraph.text));
      return { goal: above, goalCell: "more" };
    }
  }
  if (!above && theme === "" && themePlace !== -1 && section === "" && !isBold) return null;
  return { goal: newGoal(goalCell, theme || section || above?.theme || "", plain), goalCell: "title" };
}

/** What a goal's cells have said so far, kept while its rows are gathered: a goal may have a hundred thousand. */
interface Seen {
  /** How many of its cells are counted in. */
  cells: number;
  rows: Set<number>;
  goals: Set<string>;
  measures: Set<string>;
  /** No measure's cell has more than one paragraph. */
  areSingle: boolean;
  /** The first and the last of its cells under the goal's heading. */
  first: readonly Paragraph[];
  last: readonly Paragraph[];
}

const seenByGoal = new WeakMap<GoalRows, Seen>();

function seenOf(goal: GoalRows): Seen {
  const seen: Seen = seenByGoal.get(goal) ?? {
    cells: 0,
    rows: new Set(),
    goals: new Set(),
    measures: new Set(),
    areSingle: true,
    first: [],
    last: [],
  };
  seenByGoal.set(goal, seen);
  for (const { row } of goal.rows.slice(seen.rows.size)) seen.rows.add(row);
  for (; seen.cells < goal.cells.length; seen.cells += 1) {
    const cell = goal.cells[seen.cells];
    // A section over the goal may stand in the same column, and in bold letters.
    if (cell?.role.kind === "goal" && seen.rows.has(cell.row)) {
      if (seen.goals.size === 0) seen.first = cell.paragraphs;
      seen.last = cell.paragraphs;
      seen.goals.add(plainText(cell.paragraphs));
    } else if (cell?.role.kind === "measure") {
      seen.measures.add(plainText(cell.paragraphs));
      if (cell.paragraphs.length !== 1) seen.areSingle = false;
    }
  }
  return seen;
}

/** A goal that is written again beside another single measure: its measures have a row each. */
const isMeasureRow = ({ measures, areSingle }: Seen, measure: readonly Paragraph[]): boolean =>
  measures.size > 0 && areSingle && measure.length === 1 && !measures.has(plainText(measure));

/** A goal's title is the bold lead of its cell, without one its first paragraph; where the cell is empty, the first that the row says after it. */
function newGoal(cell: readonly Paragraph[], theme: string, row: readonly string[]): GoalRows {
  const title =
    boldTitleOf(cell) || plainText(cell.slice(0, 1)) || (row.find((text) => text !== "" && text !== theme) ?? theme);
  const [first, ...rest] = cell;
  const afterTitle = first ? first.text.slice(first.boldLead.end) : "";
  const lead = boldTitleOf(cell) !== "" && afterTitle.trim() !== "" ? [afterTitle.trim()] : [];
  return { theme, title, description: [...lead, ...rest.map(({ text }) => text)], rows: [], cells: [] };
}

const boldTitleOf = (cell: readonly Paragraph[]): string => {
  const [first] = cell;
  return first ? normalizeWhitespace(boldLeadOf(first)) : "";
};

/** A cell's text on one line. */
export const plainText = (paragraphs: readonly Paragraph[]): string =>
  normalizeWhitespace(paragraphs.map(({ text }) => text).join(" "));
