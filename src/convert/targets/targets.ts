import type { Language, Round } from "../../domain/dataset/schema";
import type { GoalCell } from "../table/rows/rowGoal";
import { matchAcrossRounds } from "./matchAcrossRounds";
import type { MatchedTarget } from "./matchAcrossRounds";
import { matchMeasures } from "./matchMeasures";
import type { MeasureRow } from "../table/rows/measureRows";
import type { Measure } from "./measures";
import { groupedBy } from "../text/groupedBy";
import { targetNameOf, itemName } from "./targetNames";
import { segmentOf, segmentsOf } from "./segments";
import type { Segment } from "./segments";
import { unitsOf } from "./units";

/** A target with the report's name for it, and each round's text about it. */
export interface FoundTarget {
  /** "" where neither the rounds nor a measure name it: then it is called as its goal is. */
  name: string;
  /** Which of the goal's measures it answers to. */
  measures: number[];
  segments: Segment[];
  /** The rows that are all its own, where each measure has a row; else null. */
  rows: number[] | null;
}

/** Finds the targets of one goal in its cells: those that rounds report, by row and first mention, then those that only a measure lists. */
export function findTargets(
  cells: readonly GoalCell[],
  measures: readonly Measure[],
  rounds: readonly Round[],
  language: Language,
): FoundTarget[] {
  const inRounds = cells.flatMap((cell) => (cell.role.kind === "round" ? [{ cell, round: cell.role.round }] : []));
  const measuresByRow = groupedBy(measures, ({ row }) => row);
  const roundsByRow = groupedBy(inRounds, ({ cell }) => cell.row);
  const measured = (row: number) => {
    const count = measuresByRow.get(row)?.length ?? 0;
    return {
      count,
      oneEachElsewhere: (roundsByRow.get(row) ?? []).some(({ cell }) => cell.paragraphs.length === count),
    };
  };
  const byRound = rounds.map((round) =>
    segmentsOf(
      inRounds.flatMap((one) => (one.round.id === round.id ? [one.cell] : [])),
      { language, round },
      measured,
    ),
  );
  const matched = withoutBackground(matchAcrossRounds(byRound, language), byRound).toSorted(
    ({ segments: [a] }, { segments: [b] }) => a.row - b.row,
  );
  const measuresOfTargets = matchMeasures(matched, measures, language);
  const targetsOfMeasure = countsOf(measuresOfTargets.flat());
  const labelsOfTargets = matched.map(labelsOf);
  const targetsOfLabel = countsOf(labelsOfTargets.flatMap((labels) => [...labels]));
  // "Kunnostukset ovat käynnissä" beside "Nuoret: …" and "Ikäihmiset: …": the goal's only measure is that of what no label names.
  const unlabelled = [...labelsOfTargets.entries()].filter(([, labels]) => labels.size === 0).map(([at]) => at);
  const isOfMeasure = (at: number) => measures.length === 1 && unlabelled.length === 1 && unlabelled[0] === at;
  const reported = matched.map(({ segments }, at): FoundTarget => {
    const isTaken = (label: string) => {
      const key = label.toLowerCase();
      return (targetsOfLabel.get(key) ?? 0) > (labelsOfTargets[at]?.has(key) === true ? 1 : 0);
    };
    const answered = measuresOfTargets[at] ?? [];
    const ownMeasures = isOfMeasure(at) ? answered : answered.filter((one) => targetsOfMeasure.get(one) === 1);
    const others = { measure: measureName(measures, ownMeasures), only: matched.length === 1 };
    const name = targetNameOf(segments, others, isTaken, language) || measureName(measures, answered);
    return { name, measures: answered, segments, rows: null };
  });
  return [...reported, ...onlyMeasured(measures, matched, measuresOfTargets)];
}

/** The targets of a goal whose measures have a row each: all that a round says in the row is about its measure. */
export function targetsOfRows(
  rows: readonly MeasureRow[],
  cells: readonly GoalCell[],
  measures: readonly Measure[],
  rounds: readonly Round[],
  language: Language,
): FoundTarget[] {
  const byRow = groupedBy(cells, ({ row }) => row);
  return rows.map(({ rows: targetRows, measures: own, isWholeGoal }): FoundTarget => {
    const ownCells = targetRows.flatMap((row) => byRow.get(row) ?? []);
    const unitsByRound = rounds.flatMap((round) =>
      ownCells
        .filter(({ role }) => role.kind === "round" && role.round.id === round.id)
        .flatMap((cell) => unitsOf(cell, { language, round }))
        .map((unit) => ({ unit, round })),
    );
    const segments = rounds.flatMap((round) => {
      const units = unitsByRound.flatMap((one) => (one.round === round ? [one.unit] : []));
      return units.length === 0 ? [] : [segmentOf(units, round.id)];
    });
    const name = isWholeGoal ? "" : measureName(measures, own);
    return { name, measures: own, segments, rows: targetRows };
  });
}

/** A target is called as the first of its measures; "" where it has none. */
const measureName = (measures: readonly Measure[], own: readonly number[]): string =>
  itemName(own.flatMap((at) => measures[at]?.text ?? [])[0] ?? "");

/** The labels of a target in all rounds, in lower case. */
const labelsOf = ({ segments }: MatchedTarget): Set<string> =>
  new Set(segments.flatMap(({ label }) => label?.toLowerCase() ?? []));

/** How often each value stands in a list. */
function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Background goes back to the segment that it stands before or after. */
function withoutBackground(matched: readonly MatchedTarget[], byRound: readonly Segment[][]): MatchedTarget[] {
  const hasVerdict = ({ units }: Segment) => units.some(({ verdict }) => verdict !== null);
  // What several rounds say something of is a target, though none of them calls it a goal.
  const isBackground = ({ segments }: MatchedTarget) =>
    segments.every(({ background }) => background !== null) && segments.filter(hasVerdict).length < 2;
  const places = new Map(byRound.flatMap((round) => round.map((segment, at) => [segment, { round, at }] as const)));
  for (const segment of matched.filter(isBackground).flatMap(({ segments }) => segments)) {
    const { round = [], at = -1 } = places.get(segment) ?? {};
    const home = segment.background === "of-next" ? round[at + 1] : round[at - 1];
    if (segment.background === "of-next") home?.units.unshift(...segment.units);
    else home?.units.push(...segment.units);
  }
  return matched.filter((one) => !isBackground(one));
}

/** A list item of the measures that no round reports, though a sibling of it is reported: a target that nobody spoke of. */
function onlyMeasured(
  measures: readonly Measure[],
  matched: readonly MatchedTarget[],
  measuresOfTargets: readonly number[][],
): FoundTarget[] {
  const areAnswered = new Set(measuresOfTargets.flat());
  const unclaimedInRow = countsOf(
    matched.flatMap(({ segments: [first] }, at) => (measuresOfTargets[at]?.length === 0 ? [first.row] : [])),
  );
  const found: FoundTarget[] = [];
  for (const [row, numbered] of groupedBy([...measures.entries()], ([, measure]) => measure.row)) {
    const items = numbered.flatMap(([at, { item }]) => (item ? [at] : []));
    const silent = items.filter((at) => !areAnswered.has(at)).slice(unclaimedInRow.get(row) ?? 0);
    if (silent.length === items.length) continue;
    for (const at of silent)
      found.push({ name: measureName(measures, [at]), measures: [at], segments: [], rows: null });
  }
  return found;
}
