import type { Language, Round } from "../../domain/dataset/schema";
import { contentWords } from "../text/contentWords";
import type { GoalCell } from "../table/rows/rowGoal";
import { assignSegments } from "../targets/matchAcrossRounds";
import type { MatchedTarget } from "../targets/matchAcrossRounds";
import type { Measure } from "../targets/measures";
import type { Join } from "./outcomeJoin";
import { segmentOf, segmentsOf } from "../targets/segments";
import type { Segment } from "../targets/segments";
import type { FoundTarget } from "../targets/targets";

/** Prose of another document assigned to a goal's targets, and the prose that names none of them. */
export interface ProseByTarget {
  byTarget: Segment[][];
  left: Segment[];
}

/**
 * Assigns a round's prose to the targets of the report's tables; it creates and renames no target. A goal's only target has all of
 * it; of several each has what speaks of it, by its name, its measure and what the forecasts said, or by what a person decided (`joins`).
 */
export function assignProse(
  cells: readonly GoalCell[],
  targets: readonly FoundTarget[],
  measures: readonly Measure[],
  round: Round,
  { language, joins }: { language: Language; joins: readonly Join[] },
): ProseByTarget {
  const proseCells = cells.filter(({ role }) => role.kind === "outcomeProse" && role.round.id === round.id);
  const segments = segmentsOf(proseCells, { language, round });
  if (targets.length === 1 || segments.length === 0) return { byTarget: targets.map(() => segments), left: [] };
  const matched = targets.map((target) => matchedTargetOf(target, measures, language));
  const decided = new Map(
    segments.flatMap((segment): [Segment, number][] => {
      const name = joins.find(({ passage }) => textOf(segment).includes(passage))?.target;
      const at = targets.findIndex((target) => target.name === name);
      return at === -1 ? [] : [[segment, at]];
    }),
  );
  const found = assignSegments(
    matched,
    segments.filter((segment) => !decided.has(segment)),
    language,
  );
  const placeOf = (segment: Segment) => decided.get(segment) ?? matched.findIndex((one) => one === found.get(segment));
  return {
    byTarget: targets.map((_, at) => segments.filter((segment) => placeOf(segment) === at)),
    left: segments.filter((segment) => placeOf(segment) === -1),
  };
}

/** The words of a segment as received. */
export const textOf = ({ units }: Segment): string =>
  units.map(({ text, start, end }) => text.slice(start, end)).join("\n");

/** A target as its rounds, its name and its measures speak of it. */
function matchedTargetOf(
  { name, measures: answered, segments }: FoundTarget,
  measures: readonly Measure[],
  language: Language,
): MatchedTarget {
  const text = [name, ...answered.flatMap((at) => measures[at]?.text ?? [])].join("\n");
  const named = segmentOf(
    [
      {
        place: { file: "", row: 1, column: 1 },
        row: 0,
        column: 1,
        paragraph: 1,
        text,
        start: 0,
        end: text.length,
        label: null,
        heading: false,
        item: false,
        verdict: null,
        words: contentWords(text, language),
      },
    ],
    "",
  );
  const [first, ...others] = segments;
  return { segments: first ? [first, ...others, named] : [named] };
}
