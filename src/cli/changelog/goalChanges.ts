import { isDeepStrictEqual } from "node:util";
import type { Assessment, Goal, Round, Target } from "../../domain/dataset/schema";
import type { Status } from "../../domain/status";
import { pairById } from "./pairById";
import type { Paired } from "./pairById";

/** The changes of a goal that is in both datasets. */
export interface GoalChanges {
  goal: Goal;
  targets: Paired<Target>;
  statuses: { target: string; roundId: string; from: Status; to: Status }[];
  /** How many names of goal or targets change, in any language. */
  names: number;
  texts: number;
  /** How many assessments change only in which words are marked as evidence. */
  marks: number;
  /** It changes in something else only. */
  otherwise: boolean;
}

/** Compares a goal with its earlier version. `rounds` are the report's present rounds; the assessments of a new round are not changes. */
export function changesIn(before: Goal, goal: Goal, rounds: readonly Round[]): GoalChanges {
  const targets = pairById(before.targets, goal.targets);
  const pairs = targets.both.flatMap(([old, now]) =>
    rounds.flatMap(({ id }): Pair[] => {
      const [was, is] = [assessmentIn(old, id), assessmentIn(now, id)];
      return was && is ? [{ target: now.name, was, is }] : [];
    }),
  );
  const moved = pairs.filter(({ was, is }) => was.status !== is.status);
  const reworded = pairs.filter(({ was, is }) => was.text !== is.text);
  const remarked = pairs.filter(
    ({ was, is }) => was.status === is.status && was.text === is.text && !isDeepStrictEqual(marksOf(was), marksOf(is)),
  );
  const names = [[before, goal] as const, ...targets.both].filter(
    ([old, now]) => !isDeepStrictEqual(namesOf(old), namesOf(now)),
  );
  const ownTexts = [
    before.description !== goal.description,
    !isDeepStrictEqual([before.measures, before.levels], [goal.measures, goal.levels]),
  ].filter(Boolean);
  const texts = reworded.length + ownTexts.length;
  const all = moved.length + names.length + texts + remarked.length + targets.came.length + targets.went.length;
  const sameRounds = targets.both.every(([old, now]) => isDeepStrictEqual(roundsOf(old), roundsOf(now)));
  return {
    goal,
    targets,
    statuses: moved.map(({ target, was, is }) => ({ target, roundId: is.roundId, from: was.status, to: is.status })),
    names: names.length,
    texts,
    marks: remarked.length,
    otherwise: all === 0 && sameRounds && !isDeepStrictEqual(before, goal),
  };
}

interface Pair {
  target: string;
  was: Assessment;
  is: Assessment;
}

const assessmentIn = ({ assessments }: Target, id: string) => assessments.find(({ roundId }) => roundId === id);
const roundsOf = ({ assessments }: Target) => assessments.map(({ roundId }) => roundId);
const marksOf = ({ evidence, reason }: Assessment) => [evidence, reason];
const namesOf = (one: Goal | Target) => ["title" in one ? one.title : one.name, one.translations];
