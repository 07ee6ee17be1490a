import type { Language } from "../../domain/dataset/schema";
import type { Ids, RememberedGoal, RememberedTarget } from "../settings/idsFile";
import type { FoundGoal, FoundReport } from "../report/readReport";
import { nameKey } from "../text/nameKey";
import { mutualBestMatches, pairByName, textSimilarity, wordingOf } from "../text/similarity";
import type { Wording } from "../text/similarity";
import { itemName } from "../targets/targetNames";
import { slugify } from "../../domain/text/slugify";
import { maxOf } from "../maxOf";

/** The ids of one goal: its own, those of its targets in their order, and the targets that it once had, with what they are now. */
export interface GoalIds {
  id: string;
  targetIds: string[];
  formerTargets: { id: string; name: string; to: string | null }[];
}

/** A goal of `ids.json` that no goal of the reports matches any more, and where its address leads, if anywhere. */
export interface UnmatchedGoal {
  remembered: RememberedGoal;
  to: string | null;
}

/** The ids of all goals and targets, and the published goals that the reports no longer hold. */
export interface AssignedIds {
  ids: Map<FoundGoal, GoalIds>;
  gone: UnmatchedGoal[];
}

/**
 * Gives every goal and target an id that is unique in the dataset and stays what it was once published. What `ids.json` remembers for the same words,
 * or safely for others, is used again and never given to anything else; a new id is the slug of the words; equal slugs get the year, then -2.
 * `named` are the ids that a person gave to goals.
 */
export function assignIds(
  reports: readonly FoundReport[],
  known: Ids,
  named: ReadonlyMap<FoundGoal, string> = new Map(),
): AssignedIds {
  const goalIds = new Set(known.goals.map(({ id }) => id));
  const targetIds = new Set(known.goals.flatMap(({ targets }) => targets.map(({ id }) => id)));
  const settled: AssignedIds = { ids: new Map(), gone: [] };
  for (const { report, goals } of reports) {
    const remembered = known.goals.filter(({ reportId }) => reportId === report.id);
    const matched = matchGoals(goals, remembered, named, report.language);
    const kept = new Set(matched.values());
    const lost = remembered.filter((goal) => !kept.has(goal));
    const orphans = new Map(lost.flatMap(({ targets }) => targets.map(({ id, name }) => [nameKey(name), id])));
    const adopt = (name: string) => {
      const id = orphans.get(nameKey(name));
      orphans.delete(nameKey(name));
      return id;
    };
    for (const goal of goals) {
      const before = matched.get(goal);
      const give = (name: string) => adopt(name) ?? newId(name, report.year, targetIds);
      settled.ids.set(goal, {
        id: before?.id ?? newId(goal.title, report.year, goalIds),
        ...settleTargets(goal, before?.targets ?? [], report.language, give),
      });
    }
    settled.gone.push(
      ...lost.map((goal) => ({ remembered: goal, to: whereTo(goal, goals, settled.ids, report.language) })),
    );
  }
  const read = new Set(reports.map(({ report }) => report.id));
  const unread = known.goals.filter(({ reportId }) => !read.has(reportId));
  for (const goal of unread) settled.gone.push({ remembered: goal, to: goal.gone?.to ?? null });
  const live = new Set([...settled.ids.values()].map(({ id }) => id));
  return {
    ids: settled.ids,
    gone: settled.gone.map((goal) => ({ ...goal, to: lastStop(goal.to, settled.gone, live) })),
  };
}

/** The last goal in a chain of merged goals; null if the chain leads to no goal. */
function lastStop(to: string | null, gone: readonly UnmatchedGoal[], live: ReadonlySet<string>): string | null {
  const passed = new Set<string>();
  for (let id = to; id !== null && !passed.has(id);) {
    if (live.has(id)) return id;
    passed.add(id);
    const last = id;
    id = gone.find(({ remembered }) => remembered.id === last)?.to ?? null;
  }
  return null;
}

/** Which remembered goal each one is: the one that a person named, that of the same title, else the one that is safely like it. */
function matchGoals(
  goals: readonly FoundGoal[],
  remembered: readonly RememberedGoal[],
  named: ReadonlyMap<FoundGoal, string>,
  language: Language,
): Map<FoundGoal, RememberedGoal> {
  const matched = new Map<FoundGoal, RememberedGoal>();
  for (const goal of goals) {
    const before = remembered.find(({ id }) => id === named.get(goal));
    if (before) matched.set(goal, before);
  }
  const chosen = new Set(matched.values());
  const profiles = new Map<FoundGoal | RememberedGoal, Profile>();
  const profileOf = (goal: FoundGoal | RememberedGoal) => {
    const profile = profiles.get(goal) ?? createProfile(goal, language);
    profiles.set(goal, profile);
    return profile;
  };
  const alike = (one: FoundGoal, other: RememberedGoal) => goalSimilarity(profileOf(one), profileOf(other));
  const byTitle = pairByName(
    goals.filter((goal) => !matched.has(goal)),
    remembered.filter((goal) => !chosen.has(goal)),
    { one: ({ title }) => nameKey(title), other: ({ title }) => nameKey(title) },
    alike,
  );
  const live = byTitle.olds.filter(({ gone }) => !gone);
  const byWords = mutualBestMatches(byTitle.news, live, alike).same;
  return new Map([...matched, ...byTitle.same, ...byWords]);
}

/** What a goal is compared by: its title and its targets' names. */
export interface Profile {
  title: Wording;
  targets: Wording;
}

/** Prepares a goal for comparing. */
export const createProfile = (
  { title, targets }: { title: string; targets: readonly { name: string }[] },
  language: Language,
): Profile => ({
  title: wordingOf(title, language),
  targets: wordingOf(targets.map(({ name }) => name).join(" · "), language),
});

/** A shared title of fewer words is weak evidence. */
const minWords = 2;
/** The weight of a similarity by the title alone or by the targets alone, if the other was rewritten. */
const eitherWeighs = 0.9;

/** The similarity of two goals, from 0 to 1. */
export function goalSimilarity(a: Profile, b: Profile): number {
  const title = textSimilarity(a.title, b.title);
  const telling = Math.min(a.targets.words.length, b.targets.words.length) >= minWords;
  if (!telling) return title;
  const targets = textSimilarity(a.targets, b.targets);
  return Math.max((title + targets) / 2, eitherWeighs * Math.max(title, targets));
}

/** Which remembered target each one is; what is left of the remembered stays as former targets. */
function settleTargets(
  goal: FoundGoal,
  remembered: readonly RememberedTarget[],
  language: Language,
  give: (name: string) => string,
): Pick<GoalIds, "targetIds" | "formerTargets"> {
  const wordings = new Map<string, Wording>();
  const wording = (name: string) => {
    const known = wordings.get(name) ?? wordingOf(name, language);
    wordings.set(name, known);
    return known;
  };
  const alike = (one: { name: string }, other: { name: string }) =>
    textSimilarity(wording(one.name), wording(other.name));
  const keys = {
    one: ({ name }: { name: string }) => nameKey(name),
    other: ({ name }: { name: string }) => nameKey(name),
  };
  const byName = pairByName(goal.targets, remembered, keys);
  const live = byName.olds.filter(({ gone }) => !gone);
  // A target that is called by its measure or its goal may have been remembered by how its text opens.
  const byOpening = pairByName(byName.news, live, { ...keys, one: ({ opening }) => nameKey(opening) });
  const byWords = mutualBestMatches(byOpening.news, byOpening.olds, alike).same;
  const matched = new Map([...byName.same, ...byOpening.same, ...byWords]);
  const onlyOne = onlyTargetOf(goal, remembered);
  if (onlyOne && matched.size === 0) matched.set(...onlyOne);
  const targetIds = goal.targets.map((target) => matched.get(target)?.id ?? give(target.name));
  const kept = new Set(matched.values());
  const formerTargets = remembered
    .filter((target) => !kept.has(target))
    .map(({ id, name, gone }) => {
      const at = placeOfBest(goal.targets.map((target) => alike(target, { name })));
      const known = targetIds.find((targetId) => targetId === gone?.to);
      return { id, name, to: known ?? targetIds[at] ?? null };
    });
  return { targetIds, formerTargets };
}

/**
 * A goal's only target and the only one that was remembered: they are one, whatever the text says of it by now, where either is called as its goal or a
 * measure is. Null where there are several, or where both have names of their own.
 */
function onlyTargetOf(
  { title, measures, targets }: FoundGoal,
  remembered: readonly RememberedTarget[],
): [FoundGoal["targets"][number], RememberedTarget] | null {
  const [target, ...others] = targets;
  const [before, ...further] = remembered.filter(({ gone }) => !gone);
  if (!target || !before || others.length + further.length > 0) return null;
  const ofGoal = [title, ...measures].map((text) => nameKey(itemName(text)));
  return [target, before].some(({ name }) => ofGoal.includes(nameKey(name))) ? [target, before] : null;
}

/** The goal that a removed goal was merged into: the one that now has its targets, or is safely similar. */
function whereTo(
  lost: RememberedGoal,
  goals: readonly FoundGoal[],
  ids: ReadonlyMap<FoundGoal, GoalIds>,
  language: Language,
): string | null {
  const written = goals.find((goal) => ids.get(goal)?.id === lost.gone?.to);
  const before = createProfile(lost, language);
  const shares = goals.map((goal) => {
    const now = createProfile(goal, language);
    return Math.max(textSimilarity(before.title, now.title), partIn(before.targets, now.targets));
  });
  const goal = written ?? goals[placeOfBest(shares)];
  return goal ? (ids.get(goal)?.id ?? null) : null;
}

/** The share of a text's words that another text contains: from 0 to 1. */
function partIn(part: Wording, whole: Wording): number {
  if (part.words.length < minWords) return 0;
  return part.words.filter((word) => whole.words.includes(word)).length / part.words.length;
}

const enough = 0.6;

/** The index of the best score above the threshold; -1 if there is none. */
function placeOfBest(scores: readonly number[]): number {
  const best = maxOf(scores, 0);
  return best < enough ? -1 : scores.indexOf(best);
}

/** The slug of a name; where it is taken, with the year, then with a number. */
export function newId(name: string, year: number, taken: Set<string>): string {
  const slug = slugify(name);
  const reached = numbersOf(taken);
  const base = `${slug}-${year}`;
  let number = reached.get(base) ?? 1;
  let id = slug;
  for (; taken.has(id); number += 1) id = number < 2 ? base : `${base}-${number}`;
  reached.set(base, number);
  taken.add(id);
  return id;
}

/** The last number used for each repeated name, so that thousands of equal names are not counted from the start each time. */
const numbers = new WeakMap<Set<string>, Map<string, number>>();

function numbersOf(taken: Set<string>): Map<string, number> {
  const known = numbers.get(taken) ?? new Map<string, number>();
  numbers.set(taken, known);
  return known;
}
