import { languages } from "./dataset/contract";
import type { GoneGoal, Language } from "./dataset/contract";
import type { GoalLine, Overview } from "./dataset/summary";

/** The languages that the site is written in; the first is for readers who speak none of them. */
export const offeredLanguages = ({ site }: Overview): readonly Language[] => site?.languages ?? languages;

/** What the publisher calls the site, in the language or in another one; null where it has no name of its own. */
export function siteName(overview: Overview, language: Language): string | null {
  const names = overview.site?.title ?? {};
  return [language, ...offeredLanguages(overview)].map((one) => names[one]).find((name) => name !== undefined) ?? null;
}

/** A goal that was once published under this id and is no more, and the goal that it went into; null where there was none. */
export function goneGoalOf(
  { goneGoals = [], goals }: Overview,
  goalId: string,
): { gone: GoneGoal; to: GoalLine | null } | null {
  const gone = goneGoals.find(({ id }) => id === goalId);
  return gone ? { gone, to: goals.find(({ id }) => id === gone.to) ?? null } : null;
}
