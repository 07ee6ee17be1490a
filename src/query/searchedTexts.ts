import type { Dataset, Goal, Language, Target } from "../model/dataset";
import { assessmentIn } from "./assessmentIn";
import { fold } from "./fold";
import { wordsOf } from "./sought";
import type { Sought } from "./sought";

/** A text that a search looks through. */
export interface SearchedText {
  text: string;
  language: Language;
}

/** Everything that a search for a target looks through: its own words in the round, its names, its goal's, its theme's, its programmes'. */
export function searchedTexts(dataset: Dataset, goal: Goal, target: Target, roundId: string): SearchedText[] {
  const report = dataset.reports.find(({ id }) => id === goal.reportId);
  const written = report?.language ?? "fi";
  const linked = [
    ...dataset.themes.filter(({ id }) => id === goal.themeId),
    ...dataset.programmes.filter(({ id }) => goal.programmeIds.includes(id)),
  ];
  const received = [
    goal.title,
    goal.unit ?? "",
    goal.description,
    ...goal.measures,
    target.name,
    assessmentIn(target, roundId).text,
    ...linked.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ];
  const translated = [goal, target, ...linked].flatMap(({ translations: { fi = "", sv = "", en = "" } }) => [
    { text: fi, language: "fi" as const },
    { text: sv, language: "sv" as const },
    { text: en, language: "en" as const },
  ]);
  return [...received.map((text) => ({ text, language: written })), ...translated].filter(({ text }) => text !== "");
}

/** What a search compares itself with: all letters, and the whole words. */
interface Searched {
  letters: string;
  words: ReadonlySet<string>;
}

/** Folding every text anew at every key press would be felt with thousands of targets. */
const known = new WeakMap<Target, Map<string, Searched>>();

function searched(dataset: Dataset, goal: Goal, target: Target, roundId: string): Searched {
  const byRound = known.get(target) ?? new Map<string, Searched>();
  known.set(target, byRound);
  const before = byRound.get(roundId);
  if (before) return before;
  const texts = searchedTexts(dataset, goal, target, roundId);
  const letters = fold(texts.map(({ text }) => text).join("\n"));
  const now = { letters, words: new Set(wordsOf(letters)) };
  byRound.set(roundId, now);
  return now;
}

/** Whether the target's texts hold every word that is sought, each wherever it stands. */
export function says(dataset: Dataset, goal: Goal, target: Target, roundId: string, sought: Sought): boolean {
  if (sought.length === 0) return true;
  const { letters, words } = searched(dataset, goal, target, roundId);
  return sought.every(({ typed, forms }) => letters.includes(typed) || [...forms].some((form) => words.has(form)));
}
