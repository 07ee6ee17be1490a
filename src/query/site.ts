import { languages } from "../model/dataset";
import type { Dataset, Goal, GoneGoal, Language } from "../model/dataset";

/** The languages that the site is written in; the first is for readers who speak none of them. */
export const offeredLanguages = ({ site }: Dataset): readonly Language[] => site?.languages ?? languages;

/** What the publisher calls the site, in the language or in another one; null where it has no name of its own. */
export function siteName(dataset: Dataset, language: Language): string | null {
  const names = dataset.site?.title ?? {};
  return [language, ...offeredLanguages(dataset)].map((one) => names[one]).find((name) => name !== undefined) ?? null;
}

/** A goal that was once published under this id and is no more, and the goal that it went into; null where there was none. */
export function goneGoalOf(
  { goneGoals = [], goals }: Dataset,
  goalId: string,
): { gone: GoneGoal; to: Goal | null } | null {
  const gone = goneGoals.find(({ id }) => id === goalId);
  return gone ? { gone, to: goals.find(({ id }) => id === gone.to) ?? null } : null;
}
