import type { Language } from "../../domain/dataset/schema";
import type { GoalRows } from "../table/rows/rowGoal";
import type { OutcomePassage } from "./outcomeProse";
import { nameKey } from "../text/nameKey";
import { mutualBestMatches, textSimilarity, wordingOf } from "../text/similarity";
import type { Review } from "../settings/reviewFile";
import { problemOf } from "../review/problem";
import type { Problem } from "../review/problem";

export type Join = NonNullable<Review["joins"]>[number];

/** Prose on an outcome whose goal, or whose target, only a person can tell. */
export interface Unjoined {
  /** The goal, where it is known; "" where it is not. */
  goal: string;
  text: string;
  /** Titles of goals, or names of the goal's targets: what it may speak of, the likeliest first. */
  candidates: string[];
  /** Ready to be put among `joins` of review.json. */
  entry: Join;
}

/** {@link Unjoined}, in the report that it stands in. */
export type UnjoinedProse = Unjoined & { reportId: string };

/** The list as text for a terminal, each with the entry that would settle it among `joins` of review.json; `"goal": null` says that it is none of the report's. */
export const writeUnjoined = (unjoined: readonly UnjoinedProse[]): string =>
  unjoined
    .map(({ reportId, goal, text, candidates, entry }) =>
      [
        `${reportId} · ${goal === "" ? "which goal?" : `${goal}: which target?`}`,
        `  text: ${text.replaceAll("\n", "\n        ")}`,
        ...candidates.map((candidate) => `  perhaps "${candidate}"`),
        `  entry: ${JSON.stringify(entry)}`,
      ].join("\n"),
    )
    .join("\n\n");

/** What prose was joined to, and what is left. */
export interface Joined {
  byGoal: Map<GoalRows, OutcomePassage[]>;
  unjoined: { passage: OutcomePassage; candidates: GoalRows[] }[];
}

/**
 * Joins passages of prose with the report's goals: as a person decided; by the title, told apart by the unit where titles are equal; else where the
 * words leave no doubt. In doubt nothing is joined. An entry that no longer fits is left out, and `onProblem` hears why.
 */
export function joinPassages(
  passages: readonly OutcomePassage[],
  goals: readonly GoalRows[],
  joins: readonly Join[],
  language: Language,
  onProblem: (at: number, why: Problem) => void,
): Joined {
  const byGoal: Joined["byGoal"] = new Map();
  const join = (goal: GoalRows, passage: OutcomePassage) => byGoal.set(goal, [...(byGoal.get(goal) ?? []), passage]);
  const unassigned = new Set(passages);
  joins.forEach(({ passage: words, goal: title, target }, at) => {
    if (target !== undefined) return;
    const containing = passages.filter((passage) => passage.goal.join("\n").includes(words));
    const [only, ...more] = containing;
    if (!only || more.length > 0) {
      onProblem(at, problemOf(only ? "passages-alike" : "passage-gone"));
      return;
    }
    const named = goals.filter((goal) => goal.title === title);
    const [goal] = named;
    if (title !== null && (!goal || named.length > 1)) {
      onProblem(at, problemOf("title-not-once", { title }));
      return;
    }
    if (goal) join(goal, only);
    unassigned.delete(only);
  });
  const unjoined: Joined["unjoined"] = [];
  for (const passage of unassigned) {
    const exact = exactGoals(passage, goals);
    const [goal, ...others] = exact;
    if (goal && others.length === 0) join(goal, passage);
    if (others.length > 0) unjoined.push({ passage, candidates: exact });
    if (goal) unassigned.delete(passage);
  }
  const free = goals.filter((goal) => !byGoal.has(goal));
  const wordings = new Map(free.map((goal) => [goal, wordingOf(goal.title, language)]));
  const passageWordings = new Map(
    [...unassigned].map((passage) => [passage, wordingOf(passage.goal[0] ?? "", language)]),
  );
  const { same, unsure } = mutualBestMatches([...unassigned], free, (passage, goal) => {
    const [one, other] = [passageWordings.get(passage), wordings.get(goal)];
    return one && other ? textSimilarity(one, other) : 0;
  });
  for (const [passage, goal] of same) join(goal, passage);
  for (const passage of unassigned)
    if (!same.has(passage))
      unjoined.push({ passage, candidates: unsure.find(({ one }) => one === passage)?.candidates ?? [] });
  return { byGoal, unjoined: unjoined.toSorted((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage)) };
}

/** The goals with the very title that the passage names, alone or before its description; where several have it, those of the same unit. */
function exactGoals({ goal, unit }: OutcomePassage, goals: readonly GoalRows[]): GoalRows[] {
  const [title, whole] = [nameKey(goal[0] ?? ""), nameKey(goal.join(" "))];
  const named = goals.filter(({ title: own }) => [title, whole].includes(nameKey(own)));
  const opening = named.length > 0 ? named : goals.filter((one) => whole.startsWith(`${nameKey(one.title)} `));
  const ofUnit = opening.filter(({ cells }) =>
    cells.some(
      ({ role, paragraphs }) =>
        role.kind === "unit" && nameKey(paragraphs.map(({ text }) => text).join(" ")) === nameKey(unit),
    ),
  );
  return opening.length > 1 && ofUnit.length > 0 ? ofUnit : opening;
}
