import type { GoalCell } from "../table/rows/rowGoal";
import { wordSimilarity } from "../text/contentWords";
import { unitsOf } from "./units";
import type { ReadingContext, Unit } from "./units";

/** One round's text about one target: consecutive units of a cell. */
export interface Segment {
  roundId: string;
  units: Unit[];
  label: string | null;
  /** Where it stands among the round's segments, from 0 to 1, and in which row: the report keeps its order from round to round. */
  position: number;
  row: number;
  /**
   * It has no label and no verdict, so it may be no target at all but background: of the segment before it, or, where a named goal follows it, of
   * the one after it. Null where it speaks for itself.
   */
  background: "of-previous" | "of-next" | null;
}

/**
 * Splits the cells of one round into segments, a target each. `measured` tells how many measures a row lists (`count`): a cell of as many
 * paragraphs speaks of one target in each, and where one round of the row does so (`oneEachElsewhere`), its shorter cells do it too.
 */
export function segmentsOf(
  cells: readonly GoalCell[],
  context: ReadingContext,
  measured: (row: number) => { count: number; oneEachElsewhere: boolean } = () => ({
    count: 0,
    oneEachElsewhere: false,
  }),
): Segment[] {
  const segments: Segment[] = [];
  for (const cell of cells) {
    const units = unitsOf(cell, context);
    const texts = units.filter(({ heading }) => !heading);
    const { count, oneEachElsewhere } = measured(cell.row);
    const several = texts.length > 1;
    const complete = several && texts.length === count;
    const oneEach = complete || (several && oneEachElsewhere && texts.length < count);
    const headings = units.length - texts.length;
    const cut = segmentCutBefore(units[0], segments.at(-1));
    let open = cut;
    units.forEach((unit, at) => {
      const rest = units.slice(at + 1);
      if (isGroupHeading(unit, rest[0]) || (oneEach && unit.heading && headings < texts.length)) return;
      const goesOn = at === 0 && open === cut;
      const opens = (one: Segment) =>
        oneEach ? one.units.some(({ heading }) => !heading) : opensAnew(unit, rest, one);
      if (open && (goesOn || !opens(open))) {
        open.units.push(unit);
        if (hasGoalVerdict(unit)) open.background = null;
        return;
      }
      if (open && isSilent(open) && unit.verdict === "named" && unit.label === null) open.background = "of-next";
      open = newSegment(unit, context.round.id, at > 0 && !complete);
      segments.push(open);
    });
  }
  segments.forEach((segment, at) => {
    segment.position = segments.length === 1 ? 0 : at / (segments.length - 1);
  });
  return segments;
}

const isSilent = ({ label, units }: Segment): boolean => label === null && !units.some(hasGoalVerdict);

const hasGoalVerdict = ({ verdict }: Unit): boolean => verdict === "named" || verdict === "bare";

const newSegment = (unit: Unit, roundId: string, hasPrevious: boolean): Segment => ({
  roundId,
  units: [unit],
  label: unit.label,
  position: 0,
  row: unit.row,
  background: hasPrevious && unit.label === null && !hasGoalVerdict(unit) ? "of-previous" : null,
});

/** Units that are certainly about one target. */
export const segmentOf = (units: readonly Unit[], roundId: string): Segment => ({
  roundId,
  units: [...units],
  label: units.find(({ label }) => label !== null)?.label ?? null,
  position: 0,
  row: units[0]?.row ?? 0,
  background: null,
});

/** The segment whose sentence a page break cut before this unit: the next row goes on in lower case. Null where none is cut. */
const segmentCutBefore = (first: Unit | undefined, last: Segment | undefined): Segment | null =>
  last && first && /^\s*\p{Ll}/u.test(first.text) && !/[.!?]\s*$/.test(last.units.at(-1)?.text ?? "") ? last : null;

/** A heading over headings ("LIIKKUMISOHJELMA:" before "Ikäihmiset: …") names no target. */
const isGroupHeading = (unit: Unit, next: Unit | undefined): boolean =>
  unit.heading && next !== undefined && next.label !== null;

function opensAnew(unit: Unit, rest: readonly Unit[], open: Segment): boolean {
  if (unit.label !== null) return true;
  const underHeading = open.units[0]?.heading === true;
  if (unit.item && !underHeading && open.units.every(({ item }) => item)) return true;
  const isOpenStill = !open.units.some(hasGoalVerdict);
  if (unit.verdict === "named") return !isAlike(unit, open, 0.3);
  if (isOpenStill || underHeading) return false;
  // A verdict on something beside a goal goes on with the segment if they have one word in common.
  const share = unit.verdict === "beside" ? 0 : 0.5;
  return (unit.verdict !== null || awaitsVerdict(rest)) && !isAlike(unit, open, share);
}

/** Text before a bare verdict belongs to that verdict, not to the one before. */
function awaitsVerdict(rest: readonly Unit[]): boolean {
  for (const unit of rest) {
    if (unit.label !== null || unit.verdict === "named") return false;
    if (unit.verdict === "bare") return true;
  }
  return false;
}

/** Whether at least this share of the unit's content words, and one of them, stands in the segment too. */
function isAlike(unit: Unit, { units }: Segment, share: number): boolean {
  const words = [...new Set(units.flatMap((one) => one.words))];
  const shared = unit.words.filter((word) => words.some((other) => wordSimilarity(word, other) > 0.5));
  return shared.length > 0 && shared.length / unit.words.length >= share;
}
