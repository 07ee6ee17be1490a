import type { Dataset, Goal, Language, Report, Target } from "../../domain/dataset/schema";
import { goalSimilarity, createProfile } from "./assignIds";
import type { Profile } from "./assignIds";
import type { Matches } from "../text/similarity";
import { nameKey } from "../text/nameKey";
import { mutualBestMatches, pairByName, textSimilarity, wordingOf } from "../text/similarity";
import { maxOf } from "../maxOf";

/** A goal that may continue one of these goals of the year before, most likely first; a person decides. */
export interface PossibleContinuation {
  goal: Goal;
  candidates: Goal[];
}

/** The list as text for a terminal, each with the entry that would settle it among `goals` of review.json; `null` in it says that the goal is new. */
export const writeContinuations = (perhaps: readonly PossibleContinuation[]): string =>
  perhaps
    .map(({ goal, candidates }) =>
      [
        `${goal.reportId} · ${goal.title}`,
        ...candidates.map(({ id, title }) => `  goes on from "${title}"? (${id})`),
        `  entry: ${JSON.stringify({ passage: goal.title, continues: candidates[0]?.id ?? null })}`,
      ].join("\n"),
    )
    .join("\n\n");

/** A dataset with links to earlier years, and the goals that only a person can link. */
export interface LinkedDataset {
  dataset: Dataset;
  continuations: PossibleContinuation[];
}

/**
 * Links goals and their targets with those that they continue in the organisation's reports of the last year before: by the title, else where the
 * words leave no doubt. What a person decided stays. `received` are the targets' names as the reports give them, by their ids: a person may have
 * named one year's targets and not yet the other's.
 */
export function linkYears(dataset: Dataset, received: ReceivedNames): LinkedDataset {
  const byId = new Map(dataset.goals.map((goal) => [goal.id, goal]));
  const linked = new Map<Goal, Goal>();
  const continuations = dataset.reports.flatMap((report) => {
    const before = reportsBefore(dataset, report);
    if (before.length === 0) return [];
    const goals = dataset.goals.filter(({ reportId }) => reportId === report.id);
    const earlier = dataset.goals.filter(({ reportId }) => before.some(({ id }) => id === reportId));
    const { same, unsure } = matchGoals(goals, earlier, received, report.language);
    for (const goal of goals) {
      const continues = same.get(goal)?.id ?? goal.continues;
      const from = byId.get(continues ?? "");
      const targets = from ? linkTargets(goal, from, received, report.language) : goal.targets;
      linked.set(goal, { ...goal, targets, ...(continues === undefined ? {} : { continues }) });
    }
    return unsure.map(({ one, candidates }) => ({ goal: one, candidates }));
  });
  return { dataset: { ...dataset, goals: dataset.goals.map((goal) => linked.get(goal) ?? goal) }, continuations };
}

/** The reports of the same organisation in the last year that has any. A folder's name may stand for the organisation, with its year. */
function reportsBefore({ reports }: Dataset, report: Report): Report[] {
  const keyOf = ({ organisation }: Report) => nameKey(organisation.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ""));
  const older = reports.filter((other) => other.year < report.year && keyOf(other) === keyOf(report));
  const year = maxOf(older.map((other) => other.year));
  return older.filter((other) => other.year === year);
}

type ReceivedNames = ReadonlyMap<string, string>;

/** The goals that certainly continue one of the year before, and those that may. */
function matchGoals(
  goals: readonly Goal[],
  earlier: readonly Goal[],
  received: ReceivedNames,
  language: Language,
): Matches<Goal, Goal> {
  const profiles = new Map<Goal, Profile>();
  const profileOf = (goal: Goal) => {
    const profile = profiles.get(goal) ?? createProfile(asReceived(goal, received), language);
    profiles.set(goal, profile);
    return profile;
  };
  const alike = (one: Goal, other: Goal) => goalSimilarity(profileOf(one), profileOf(other));
  const taken = new Set(goals.map(({ continues }) => continues));
  const byTitle = pairByName(
    goals.filter(({ continues }) => continues === undefined),
    earlier.filter(({ id }) => !taken.has(id)),
    { one: ({ title }) => nameKey(title), other: ({ title }) => nameKey(title) },
    alike,
  );
  const byWords = mutualBestMatches(byTitle.news, byTitle.olds, alike);
  return { same: new Map([...byTitle.same, ...byWords.same]), unsure: byWords.unsure };
}

/** The goal's targets, each with the one that it continues. */
function linkTargets(goal: Goal, from: Goal, received: ReceivedNames, language: Language): Target[] {
  const given = ({ id, name }: Target) => received.get(id) ?? name;
  const alike = (one: Target, other: Target) =>
    textSimilarity(wordingOf(given(one), language), wordingOf(given(other), language));
  const byGiven = pairTargets(goal.targets, from.targets, given);
  const byName = pairTargets(byGiven.news, byGiven.olds, ({ name }) => name);
  const byWords = mutualBestMatches(byName.news, byName.olds, alike).same;
  const before = new Map([...byGiven.same, ...byName.same, ...byWords]);
  return goal.targets.map((target) => {
    const continued = before.get(target);
    return continued ? { ...target, continues: continued.id } : target;
  });
}

const pairTargets = (news: readonly Target[], olds: readonly Target[], nameOf: (target: Target) => string) => {
  const key = (target: Target) => nameKey(nameOf(target));
  return pairByName(news, olds, { one: key, other: key });
};

const asReceived = ({ title, targets }: Goal, received: ReceivedNames) => ({
  title,
  targets: targets.map(({ id, name }) => ({ name: received.get(id) ?? name })),
});
