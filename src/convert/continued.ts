import type { Dataset, Goal, Language, Report, Target } from "../model/dataset";
import { goalsAlike, profiled } from "./ids";
import type { Profile } from "./ids";
import { nameKey, safeMatches, sameNames, sharedWords, wordingOf } from "./sameness";

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
 * words leave no doubt. What a person decided stays. Hands back what only a person can tell.
 */
export function linkYears(dataset: Dataset): PerhapsContinued[] {
  return dataset.reports.flatMap((report) => {
    const before = reportsBefore(dataset, report);
    if (before.length === 0) return [];
    const goals = dataset.goals.filter(({ reportId }) => reportId === report.id);
    const earlier = dataset.goals.filter(({ reportId }) => before.some(({ id }) => id === reportId));
    const perhaps = linkGoals(goals, earlier, report.language);
    for (const goal of goals) {
      const from = dataset.goals.find(({ id }) => id === goal.continues);
      if (from) linkTargets(goal, from, report.language);
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

function linkGoals(goals: readonly Goal[], earlier: readonly Goal[], language: Language): PerhapsContinued[] {
  const profiles = new Map<Goal, Profile>();
  const profileOf = (goal: Goal) => {
    const profile = profiles.get(goal) ?? profiled(goal, language);
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

function linkTargets(goal: Goal, from: Goal, language: Language): void {
  const keys = { one: ({ name }: Target) => nameKey(name), other: ({ name }: Target) => nameKey(name) };
  const byName = sameNames(goal.targets, from.targets, keys, () => 0);
  const byWords = safeMatches(byName.news, byName.olds, (one, other) =>
    sharedWords(wordingOf(one.name, language), wordingOf(other.name, language)),
  ).same;
  for (const [target, before] of [...byName.same, ...byWords]) target.continues = before.id;
}
