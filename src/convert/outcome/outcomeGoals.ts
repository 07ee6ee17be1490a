import type { Round } from "../../domain/dataset/schema";
import type { FreeText, SourceDocument } from "../formats/sourceDocument";
import type { GoalCell, GoalRows } from "../table/rows/rowGoal";
import type { ColumnRole } from "../table/columns/headings";
import { firstYearIn, withoutPlanYears, yearOutcome } from "../table/columns/rounds";
import { isOfMeeting } from "./isOfMeeting";
import type { OutcomePassage, PassageCell } from "./outcomeProse";

/** The year's outcome as a round. It is called as the prose calls it, with the year. */
export function outcomeRound(passages: readonly OutcomePassage[], year: number): Round {
  const label = passages.find((passage) => passage.label !== "")?.label ?? "";
  return yearOutcome(/\d{4}/.test(label) ? label : `${label} ${year}`.trim(), year);
}

/** The year that a document in prose speaks of: the first that stands in it, its headings before the rest. */
export function yearOf({ blocks }: SourceDocument): number | null {
  const texts = blocks.flatMap((block) => (block.kind === "text" ? [block] : []));
  const headings = texts.filter(({ heading, paragraph }) => heading !== null && !isOfMeeting(paragraph.text));
  // "3.1 Debts are covered by 2026" names a goal: the lines under the title come before it.
  const [numbered, others] = [headings.filter(isNumbered), headings.filter((text) => !isNumbered(text))];
  const inOrder = [...others, ...(numbered.length > 0 ? texts.slice(0, openingTexts) : []), ...numbered, ...texts];
  // The title of a plan's report ("Corporate Plan 2025–2029") leaves the year to the lines under it.
  for (const { paragraph, heading } of [...others, ...texts.slice(0, openingTexts)]) {
    const text = withoutOtherYears(paragraph.text);
    const found = firstYearIn(withoutPlanYears(heading === null ? text.replace(spelledDay, " ") : text));
    if (found !== null) return found;
  }
  for (const mayBeDay of [false, true])
    for (const { paragraph, heading } of inOrder) {
      const text = withoutOtherYears(paragraph.text);
      const found = firstYearIn(mayBeDay || heading !== null ? text : text.replace(spelledDay, " "));
      if (found !== null) return found;
    }
  return null;
}

const withoutOtherYears = (text: string): string => text.replace(dayOfYear, " ").replace(yearComparedWith, " ");

/** "9.12.2031" is when something was decided; the last day of a period ("1.1.–31.8.2031") is of the report's year. */
const dayOfYear = /(?<![–-]\s?\d{1,2}\.\s?\d?)\d\.(?:19|20)\d\d/g;
/** "Den 14 november 2030" within running text. */
const spelledDay = /(?<!\d)\d{1,2}\.?\s+\p{L}{3,}\s+(?:19|20)\d\d/gu;

/** "Päästöt vähenevät vuodesta 2029", "since 2029": the year that a goal starts from or is compared with. */
const yearComparedWith =
  /(?<!\p{L})(?:vuodesta|verrattuna vuoteen|från(?: år)?|sedan|jämfört med(?: år)?|since|from|compared (?:with|to))\s(?:19|20)\d\d/giu;

const openingTexts = 4;

const isNumbered = ({ paragraph }: FreeText): boolean => /^\s*\d{1,2}\.\d{1,2}\.?\s/.test(paragraph.text);

/** A goal that occurs only in prose, in a report without tables. */
export function goalOfProse(passage: OutcomePassage, outcome: Round): GoalRows {
  const { goal, cells, unit, theme = "", rowTargets } = passage;
  const [title = "", ...description] = goal;
  const roleOf = ({ kind, round = passage.round ?? outcome }: PassageCell): ColumnRole => {
    if (kind === "outcome") return { kind: "round", round };
    if (kind === "status") return { kind: "status", round };
    return { kind: kind === "label" ? "other" : kind };
  };
  const isOne =
    rowTargets !== true && ((hasOneOf(cells, "measure") && hasOneOf(cells, "outcome")) || tellsInTurn(cells));
  const first = cells[0]?.cell.row ?? 1;
  const rows = cells.map(({ cell: { row } }) => (isOne ? first : row));
  return {
    theme,
    ...(unit === "" ? {} : { unit }),
    ...(rowTargets || isOne ? { rowTargets: true } : {}),
    title: title.replace(/\s+/g, " "),
    description,
    rows: [...new Set(rows)].map((row, at) => ({ row, goalCell: at === 0 ? "title" : "more" })),
    cells: cells.map((one, at): GoalCell => ({ ...one.cell, row: rows[at] ?? one.cell.row, role: roleOf(one) })),
  };
}

/** "Läge: …", then "Bedömning: …": labels of different words tell of one target in turn, each in one paragraph or more. */
function tellsInTurn(cells: OutcomePassage["cells"]): boolean {
  const results = cells.flatMap(({ kind, cell }) => (kind === "outcome" ? [cell.heading] : []));
  const headings = results.filter((heading, at) => heading !== results[at - 1]);
  const hasSeveralMeasures = cells.filter(({ kind }) => kind === "measure").length > 1;
  return (
    !hasSeveralMeasures && headings.length > 1 && new Set(headings).size === headings.length && !headings.includes("")
  );
}

/** One measure, and one paragraph on it, are one target. */
const hasOneOf = (cells: OutcomePassage["cells"], kind: PassageCell["kind"]): boolean =>
  cells.filter((one) => one.kind === kind).length === 1;

/** Adds prose to a goal of the report's tables: its text on the outcome, and the rest as received. */
export function addProse(goal: GoalRows, { cells, round: proseRound }: OutcomePassage, outcome: Round): void {
  const hasUnit = goal.cells.some(({ role }) => role.kind === "unit");
  for (const { kind, cell, round = proseRound ?? outcome } of cells) {
    const role: ColumnRole =
      kind === "outcome" ? { kind: "outcomeProse", round } : { kind: kind === "unit" && !hasUnit ? "unit" : "other" };
    goal.cells.push({ ...cell, role });
  }
}
