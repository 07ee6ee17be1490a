import type { Assessment, Cell, Goal, Report, SourcePlace, Target } from "../dataset/schema";
import type { GoalSummary, TargetSummary } from "../dataset/summary";
import { severity } from "../status";
import { assessmentIn, blockersIn, statusIn, verdictIn } from "./assessmentIn";

/** The goal's targets, what will not be met first; equals stay in the report's order. */
export const targetsBySeverity = <T extends TargetSummary>(
  goal: { readonly targets: readonly T[] },
  roundId: string,
): T[] => goal.targets.toSorted((a, b) => severity(statusIn(a, roundId)) - severity(statusIn(b, roundId)));

/**
 * The targets that a goal's verdict hangs on, to be named in its sentence: those that block it; when it is on track, those still to be reached;
 * where the rest is achieved, those without an assessment; none where every target is achieved or none is assessed.
 */
export function decidingTargets(goal: GoalSummary, roundId: string): TargetSummary[] {
  const verdict = verdictIn(goal, roundId);
  if (verdict === "on-track") return goal.targets.filter((target) => statusIn(target, roundId) === "on-track");
  if (verdict === "none" && countAchieved(goal, roundId) > 0) return unassessedTargets(goal, roundId);
  return blockersIn(goal, roundId);
}

/** How many of the goal's targets are achieved. */
export const countAchieved = (goal: GoalSummary, roundId: string): number =>
  goal.targets.filter((target) => statusIn(target, roundId) === "achieved").length;

/** The targets that the round does not assess. */
export const unassessedTargets = (goal: GoalSummary, roundId: string): TargetSummary[] =>
  goal.targets.filter((target) => statusIn(target, roundId) === "none");

/** No round up to this one mentions the target. */
export function neverMentioned(report: Report, target: TargetSummary, roundId: string): boolean {
  const upTo = report.rounds.slice(0, report.rounds.findIndex((round) => round.id === roundId) + 1);
  return upTo.every((round) => assessmentIn(target, round.id).noneReason === "silent");
}

/** The measures that the target is claimed under, as written. */
export const measuresOfTarget = (goal: Goal, target: Target): string[] =>
  target.measures.flatMap((index) => goal.measures[index] ?? []);

/** The measures that no target is claimed under. */
export const unclaimedMeasures = (goal: Goal): string[] =>
  unclaimedMeasureIndexes(goal).flatMap((place) => goal.measures[place] ?? []);

/** Where an assessment's text stands: a cell of a file, and the paragraphs of it. */
export interface CitedCell {
  file: string;
  row: number;
  column: number;
  /** Runs of paragraphs, first and last. */
  paragraphs: { first: number; last: number }[];
}

/** The places of an assessment gathered by cell, with neighbouring paragraphs as one run. */
export function citedCells(goal: Goal, assessment: Assessment): CitedCell[] {
  const sources: CitedCell[] = [];
  for (const place of assessment.source) {
    const cell = cellAt(goal, place);
    const known = sources.find(({ row, column }) => row === place.row && column === place.column);
    const source = known ?? { file: cell?.file ?? "", row: place.row, column: place.column, paragraphs: [] };
    if (!known) sources.push(source);
    const run = source.paragraphs.at(-1);
    if (run && place.paragraph === run.last + 1) run.last = place.paragraph;
    else source.paragraphs.push({ first: place.paragraph, last: place.paragraph });
  }
  return sources;
}

const cellAt = (goal: Goal, { row, column }: SourcePlace): Cell | undefined =>
  goal.cells.find((cell) => cell.row === row && cell.column === column);

/** One column of a goal's source: its heading and what its cells say, in the order of the rows. */
export interface SourceColumn {
  heading: string;
  cells: Cell[];
}

/** Every word that the source says of the goal, by heading. */
export function sourceColumns(report: Report, goal: Goal): SourceColumn[] {
  const places = [...new Set(goal.cells.map(placeOfHeading))].toSorted((a, b) => a - b);
  return places.map((place) => ({
    heading: report.columns[place] ?? "",
    cells: goal.cells.filter((cell) => placeOfHeading(cell) === place),
  }));
}

/** What stands under headings that the converter has no use for. */
export const otherColumns = (report: Report, goal: Goal): SourceColumn[] =>
  sourceColumns(report, goal).filter(({ heading }) => {
    const place = report.columns.indexOf(heading);
    return place === -1 || report.otherColumns?.includes(place) === true;
  });

/** Cells without a heading come last. */
const placeOfHeading = ({ heading }: Cell): number => heading ?? Number.MAX_SAFE_INTEGER;

/** The target levels beside some of the goal's measures, as written; without measures those that stand beside none. */
export const levelsOfMeasures = (goal: Goal, measures: readonly number[]): string[] =>
  (goal.levels ?? []).flatMap(({ text, measures: own }) =>
    (own.length === 0 ? measures.length === 0 : own.some((at) => measures.includes(at))) ? [text] : [],
  );

/** The places of the measures that no target is claimed under. */
export const unclaimedMeasureIndexes = (goal: Goal): number[] =>
  goal.measures.flatMap((_, place) => (goal.targets.some(({ measures }) => measures.includes(place)) ? [] : [place]));
