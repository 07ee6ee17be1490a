import type { Language } from "../dataset/contract";
import type { Goal, Target } from "../dataset/schema";
import type { GoalLine, Overview, TargetLine } from "../dataset/summary";
import { assessmentIn } from "../goal/assessmentIn";
import { fold } from "./fold";
import { lettersOf } from "./query";
import type { Seeker } from "./query";

/** A text that a search looks through. */
export interface SearchedText {
  text: string;
  language: Language;
}

/** What a search for any of a goal's targets looks through of the goal: its title and unit, its own words, its theme's and its programmes' names. */
export const textsOfGoal = (overview: Overview, goal: Goal): SearchedText[] => [
  ...namesOfGoal(overview, goal),
  ...writtenIn(languageOf(overview, goal), [goal.description, ...goal.measures]),
];

/** What it looks through of the target itself: its name and its words in the round. */
export const textsOfTarget = (overview: Overview, goal: Goal, target: Target, roundId: string): SearchedText[] => [
  ...namesOfTarget(overview, goal, target),
  ...writtenIn(languageOf(overview, goal), [assessmentIn(target, roundId).text]),
];

function namesOfGoal(overview: Overview, goal: GoalLine): SearchedText[] {
  const linked = [
    ...overview.themes.filter(({ id }) => id === goal.themeId),
    ...overview.programmes.filter(({ id }) => goal.programmeIds.includes(id)),
  ];
  const received = [goal.title, goal.unit ?? "", ...linked.flatMap(({ name, aliases = [] }) => [name, ...aliases])];
  return [...writtenIn(languageOf(overview, goal), received), ...[goal, ...linked].flatMap(translationsOf)];
}

const namesOfTarget = (overview: Overview, goal: GoalLine, target: TargetLine): SearchedText[] => [
  ...writtenIn(languageOf(overview, goal), [target.name]),
  ...translationsOf(target),
];

const languageOf = ({ reports }: Overview, goal: GoalLine): Language =>
  reports.find(({ id }) => id === goal.reportId)?.language ?? "fi";

const writtenIn = (language: Language, texts: readonly string[]): SearchedText[] =>
  texts.filter(Boolean).map((text) => ({ text, language }));

const translationsOf = ({ translations: { fi = "", sv = "", en = "" } }: Pick<TargetLine, "translations">) => [
  ...writtenIn("fi", [fi]),
  ...writtenIn("sv", [sv]),
  ...writtenIn("en", [en]),
];

/** Looks for the letters that were typed in names alone: all that can be done without the report's own words. */
export const seekInNames = (overview: Overview): Seeker => ({
  meaning: lettersOf,
  finds: (goal, target, sought) => {
    if (sought.length === 0) return true;
    const names = [...namesOfGoal(overview, goal), ...namesOfTarget(overview, goal, target)];
    const letters = fold(names.map(({ text }) => text).join("\n"));
    return sought.every(({ typed }) => letters.includes(typed));
  },
});
