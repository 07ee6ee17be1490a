import type { Dataset, Goal, Language, Report, Target } from "../../domain/dataset/schema";
import { goalsAlike, profiled } from "./assignIds";
import type { Profile } from "./assignIds";
import { nameKey, safeMatches, sameNames, sharedWords, wordingOf } from "../text/similarity";

/** A goal that may go on from one of these of the year before, the likeliest first; a person has to say. */
export interface PerhapsContinued {
  goal: Goal;
  candidates: Goal[];
}

/** The list as text for a terminal, each with the entry that would settle it among `goals` of review.json; `null` in it says that the goal is new. */
export const writeContinuations = (perhaps: readonly PerhapsContinued[]): string =>
  perhaps
    .map(({ goal, candidates }) =>
      [
        `${goal.reportId} · ${goal.title}`,
        ...candidates.map(({ id, title }) => `  goes on from "${title}"? (${id})`),
        `  entry: ${JSON.stringify({ passage: goal.title, continues: candidates[0]?.id ?? null })}`,
      ].join("\n"),
    )
    .join("\n\n");

/**
 * Links goals and their targets with those that they go on from in the organisation's reports of the last year before: by the title, else where the
 * words leave no doubt. What a person decided stays. `received` are the targets' names as the reports give them, by their ids: a person may have named one
 * year's targets and not yet the other's. Hands back what only a person can tell.
 */
export function linkYears(dataset: Dataset, received: ReceivedNames): PerhapsContinued[] {
  return dataset.reports.flatMap((report) => {
    const before = reportsBefore(dataset, report);
    if (before.length === 0) return [];
    const goals = dataset.goals.filter(({ reportId }) => reportId === report.id);
    const earlier = dataset.goals.filter(({ reportId }) => before.some(({ id }) => id === reportId));
    const perhaps = linkGoals(goals, earlier, received, report.language);
    for (const goal of goals) {
      const from = dataset.goals.find(({ id }) => id === goal.continues);
      if (from) linkTargets(goal, from, received, report.language);
    }
    return perhaps;
  });
}

/** The reports of the same organisation in the last year that has any. A folder's name may stand for the organisation, with its year. */
function reportsBefore({ reports }: Dataset, report: Report): Report[] {
  const keyOf = ({ organisation }: Report) => nameKey(organisation.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ""));
  const older = reports.filter((other) => other.year < report.year && keyOf(other) === keyOf(report));
  const year = Math.max(...older.map((other) => other.year));
  return older.filter((other) => other.year === year);
}

type ReceivedNames = ReadonlyMap<string, string>;

function linkGoals(
  goals: readonly Goal[],
  earlier: readonly Goal[],
  received: ReceivedNames,
  language: Language,
): PerhapsContinued[] {
  const profiles = new Map<Goal, Profile>();
  const profileOf = (goal: Goal) => {
    const profile = profiles.get(goal) ?? profiled(asReceived(goal, received), language);
    profiles.set(goal, profile);
    return profile;
  };
  const alike = (one: Goal, other: Goal) => goalsAlike(profileOf(one), profileOf(other));
  const taken = new Set(goals.map(({ continues }) => continues));
  const byTitle = sameNames(
    goals.filter(({ continues }) => continues === undefined),
    earlier.filter(({ id }) => !taken.has(id)),
    { one: ({ title }) => nameKey(title), other: ({ title }) => nameKey(title) },
    alike,
  );
  const byWords = safeMatches(byTitle.news, byTitle.olds, alike);
  for (const [goal, from] of [...byTitle.same, ...byWords.same]) goal.continues = from.id;
  return byWords.unsure.map(({ one, candidates }) => ({ goal: one, candidates }));
}

function linkTargets(goal: Goal, from: Goal, received: ReceivedNames, language: Language): void {
  const given = ({ id, name }: Target) => received.get(id) ?? name;
  const alike = (one: Target, other: Target) =>
    sharedWords(wordingOf(given(one), language), wordingOf(given(other), language));
  const byGiven = pairTargets(goal.targets, from.targets, given);
  const byName = pairTargets(byGiven.news, byGiven.olds, ({ name }) => name);
  const byWords = safeMatches(byName.news, byName.olds, alike).same;
  for (const [target, before] of [...byGiven.same, ...byName.same, ...byWords]) target.continues = before.id;
}

const pairTargets = (news: readonly Target[], olds: readonly Target[], nameOf: (target: Target) => string) => {
  const key = (target: Target) => nameKey(nameOf(target));
  return sameNames(news, olds, { one: key, other: key }, () => 0);
};

const asReceived = ({ title, targets }: Goal, received: ReceivedNames) => ({
  title,
  targets: targets.map(({ id, name }) => ({ name: received.get(id) ?? name })),
});
