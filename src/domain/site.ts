import { languages } from "./language";
import type { RemovedGoal, Language } from "./dataset/schema";
import type { GoalSummary, DatasetSummary } from "./dataset/summary";

/** The languages that the site is written in; the first is for readers who speak none of them. */
export const offeredLanguages = ({ site }: DatasetSummary): readonly Language[] => site?.languages ?? languages;

/** What the publisher calls the site, in the language or in another one; null where it has no name of its own. */
export function siteName(summary: DatasetSummary, language: Language): string | null {
  const names = summary.site?.title ?? {};
  return [language, ...offeredLanguages(summary)].map((one) => names[one]).find((name) => name !== undefined) ?? null;
}

/** Whether goals have a verdict, which follows from their targets; a publisher may want none. */
export const rollsUp = ({ site }: Pick<DatasetSummary, "site">): boolean => site?.goalRule?.rollUp !== false;

/** A goal that was once published under this id and is no more, and the goal that it went into; null where there was none. */
export function removedGoalOf(
  { goneGoals = [], goals }: DatasetSummary,
  goalId: string,
): { gone: RemovedGoal; to: GoalSummary | null } | null {
  const gone = goneGoals.find(({ id }) => id === goalId);
  return gone ? { gone, to: goals.find(({ id }) => id === gone.to) ?? null } : null;
}

/** Whether the site has reports of several organisations: then their names tell reports of the same title apart. */
export const hasSeveralOrganisations = ({ reports }: Pick<DatasetSummary, "reports">): boolean =>
  reports.some(({ organisation }) => organisation !== reports[0]?.organisation);
