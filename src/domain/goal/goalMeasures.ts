import type { Goal, Target } from "../dataset/schema";

/** The measures that the target belongs to, as written. */
export const measuresOfTarget = (goal: Goal, target: Target): string[] =>
  target.measures.flatMap((index) => goal.measures[index] ?? []);

/** The measures that no target belongs to. */
export const unclaimedMeasures = (goal: Goal): string[] =>
  unclaimedMeasureIndexes(goal).flatMap((place) => goal.measures[place] ?? []);

/** The target levels that belong to the given measures of the goal, as written; without measures, the levels that belong to none. */
export const levelsOfMeasures = (goal: Goal, measures: readonly number[]): string[] =>
  (goal.levels ?? []).flatMap(({ text, measures: own }) =>
    (own.length === 0 ? measures.length === 0 : own.some((at) => measures.includes(at))) ? [text] : [],
  );

/** The indices of the measures that no target belongs to. */
export const unclaimedMeasureIndexes = (goal: Goal): number[] =>
  goal.measures.flatMap((_, place) => (goal.targets.some(({ measures }) => measures.includes(place)) ? [] : [place]));
