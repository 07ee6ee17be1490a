import type { Language, Round } from "../../domain/dataset/schema";
import type { GoalCell } from "../table/goalRows";
import { threadsOf } from "./matchAcrossRounds";
import type { Thread } from "./matchAcrossRounds";
import { answersOf } from "./matchMeasures";
import type { MeasureRow } from "../table/measureRows";
import type { Measure } from "./measures";
import { nameOf, nameOfItem } from "./targetNames";
import { segmentOf, segmentsOf } from "./segments";
import type { Segment } from "./segments";
import { unitsOf } from "./units";

/** A target as the report names it, and what each round says of it. */
export interface FoundTarget {
  name: string;
  /** Which of the goal's measures it answers to. */
  measures: number[];
  segments: Segment[];
  /** The rows that are all its own, where each measure has a row; else null. */
  rows: number[] | null;
}

/** Finds the targets of one goal in its cells: those that rounds report, in the order of first mention, then those that only a measure lists. */
export function findTargets(
  cells: readonly GoalCell[],
  measures: readonly Measure[],
  rounds: readonly Round[],
  language: Language,
): FoundTarget[] {
  const inRounds = cells.filter(({ role }) => role.kind === "round");
  const byRound = rounds.map((round) =>
    segmentsOf(
      inRounds.filter(({ role }) => role.kind === "round" && role.round.id === round.id),
      { language, round },
      (row) => {
        const count = measures.filter((measure) => measure.row === row).length;
        return { count, habit: inRounds.some((cell) => cell.row === row && cell.paragraphs.length === count) };
      },
    ),
  );
  const threads = withoutBackground(threadsOf(byRound, language), byRound).toSorted(byFirstMention(rounds));
  const answered = answersOf(threads, measures, language);
  const reported = threads.map(({ segments }, at): FoundTarget => {
    const isTaken = (label: string) =>
      threads.some((other, place) => place !== at && other.segments.some((one) => sameLabel(one.label, label)));
    return { name: nameOf(segments, isTaken, language), measures: answered[at] ?? [], segments, rows: null };
  });
  return [...reported, ...onlyMeasured(measures, threads, answered)];
}

/** The targets of a goal whose measures have a row each: all that a round says in the row is about its measure. */
export function targetsOfRows(
  rows: readonly MeasureRow[],
  cells: readonly GoalCell[],
  measures: readonly Measure[],
  rounds: readonly Round[],
  language: Language,
): FoundTarget[] {
  return rows.map(({ rows: own, measures: answered }): FoundTarget => {
    const said = rounds.flatMap((round) =>
      cells
        .filter(({ role, row }) => role.kind === "round" && role.round.id === round.id && own.includes(row))
        .flatMap((cell) => unitsOf(cell, { language, round }))
        .map((unit) => ({ unit, round })),
    );
    const segments = rounds.flatMap((round) => {
      const units = said.flatMap((one) => (one.round === round ? [one.unit] : []));
      return units.length === 0 ? [] : [segmentOf(units, round.id)];
    });
    return { name: nameOfItem(measures[answered[0] ?? -1]?.text ?? ""), measures: answered, segments, rows: own };
  });
}

const sameLabel = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

/** Background goes back to the segment that it stands before or after. */
function withoutBackground(threads: readonly Thread[], byRound: readonly Segment[][]): Thread[] {
  const hasVerdict = ({ units }: Segment) => units.some(({ verdict }) => verdict !== null);
  // What several rounds say something of is a target, though none of them calls it a goal.
  const isBackground = ({ segments }: Thread) =>
    segments.every(({ background }) => background !== null) && segments.filter(hasVerdict).length < 2;
  for (const segment of threads.filter(isBackground).flatMap(({ segments }) => segments)) {
    const round = byRound.find((segments) => segments.includes(segment)) ?? [];
    const at = round.indexOf(segment);
    const home = segment.background === "of-next" ? round[at + 1] : round[at - 1];
    if (segment.background === "of-next") home?.units.unshift(...segment.units);
    else home?.units.push(...segment.units);
  }
  return threads.filter((thread) => !isBackground(thread));
}

/** By row, then by the round and the place where the target is first spoken of. */
function byFirstMention(rounds: readonly Round[]) {
  const key = ({ segments: [first] }: Thread): [number, number, number] => [
    first?.row ?? 0,
    rounds.findIndex(({ id }) => id === first?.roundId),
    first?.position ?? 0,
  ];
  return (a: Thread, b: Thread): number => {
    const [left, right] = [key(a), key(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
  };
}

/** A list item of the measures that no round reports, though a sibling of it is reported: a target that nobody spoke of. */
function onlyMeasured(
  measures: readonly Measure[],
  threads: readonly Thread[],
  answered: readonly number[][],
): FoundTarget[] {
  const isAnswered = (at: number) => answered.some((found) => found.includes(at));
  const found: FoundTarget[] = [];
  for (const row of new Set(measures.map((measure) => measure.row))) {
    const items = measures.flatMap((measure, at) => (measure.row === row && measure.item ? [at] : []));
    const unclaimed = threads.filter(
      ({ segments }, at) => segments[0]?.row === row && (answered[at]?.length ?? 0) === 0,
    ).length;
    const silent = items.filter((at) => !isAnswered(at)).slice(unclaimed);
    if (silent.length === items.length) continue;
    for (const at of silent)
      found.push({ name: nameOfItem(measures[at]?.text ?? ""), measures: [at], segments: [], rows: null });
  }
  return found;
}
