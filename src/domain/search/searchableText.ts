import type { Goal, Language, Target } from "../dataset/schema";
import type { GoalSummary, DatasetSummary, TargetSummary } from "../dataset/summary";
import { assessmentIn } from "../goal/assessmentIn";
import { fold } from "./fold";
import { literalTerms } from "./query";
import type { Matcher } from "./query";

/** A text that a search looks through. */
export interface SearchableText {
  text: string;
  language: Language;
}

/** What a search looks through of the goal, for any of its targets: its title, unit and texts, and the names of its theme and programmes. */
export const searchableGoalTexts = (summary: DatasetSummary, goal: Goal): SearchableText[] => [
  ...namesOfGoal(summary, goal),
  ...writtenIn(languageOf(summary, goal), [goal.description, ...goal.measures]),
];

/** What a search looks through of the target itself: its name and its texts in the round. */
export const searchableTargetTexts = (
  summary: DatasetSummary,
  goal: Goal,
  target: Target,
  roundId: string,
): SearchableText[] => [
  ...namesOfTarget(summary, goal, target),
  ...writtenIn(languageOf(summary, goal), [assessmentIn(target, roundId).text]),
];

function namesOfGoal(summary: DatasetSummary, goal: GoalSummary): SearchableText[] {
  const linked = [
    ...summary.themes.filter(({ id }) => id === goal.themeId),
    ...summary.programmes.filter(({ id }) => goal.programmeIds.includes(id)),
  ];
  const received = [goal.title, goal.unit ?? "", ...linked.flatMap(({ name, aliases = [] }) => [name, ...aliases])];
  return [...writtenIn(languageOf(summary, goal), received), ...[goal, ...linked].flatMap(translationsOf)];
}

const namesOfTarget = (summary: DatasetSummary, goal: GoalSummary, target: TargetSummary): SearchableText[] => [
  ...writtenIn(languageOf(summary, goal), [target.name]),
  ...translationsOf(target),
];

const languageOf = ({ reports }: DatasetSummary, goal: GoalSummary): Language =>
  reports.find(({ id }) => id === goal.reportId)?.language ?? "fi";

const writtenIn = (language: Language, texts: readonly string[]): SearchableText[] =>
  texts.filter(Boolean).map((text) => ({ text, language }));

const translationsOf = ({ translations: { fi = "", sv = "", en = "" } }: Pick<TargetSummary, "translations">) => [
  ...writtenIn("fi", [fi]),
  ...writtenIn("sv", [sv]),
  ...writtenIn("en", [en]),
];

/** A matcher that only looks for the typed letters in names, for use without the word index. */
export const createNameMatcher = (summary: DatasetSummary): Matcher => ({
  parse: literalTerms,
  matches: (goal, target, query) => {
    if (query.length === 0) return true;
    const names = [...namesOfGoal(summary, goal), ...namesOfTarget(summary, goal, target)];
    const letters = fold(names.map(({ text }) => text).join("\n"));
    return query.every(({ typed }) => letters.includes(typed));
  },
});
