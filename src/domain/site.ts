import { languages } from "./language";
import type { RemovedGoal, Language } from "./dataset/schema";
import type { GoalSummary, DatasetSummary } from "./dataset/summary";

/** The languages of the site. The first is for readers whose browser asks for none of them. */
export const offeredLanguages = ({ site }: DatasetSummary): readonly Language[] => site?.languages ?? languages;

/** The site's name in the language, or else in another one; null if the publisher gave it none. */
export function siteName(summary: DatasetSummary, language: Language): string | null {
  const names = summary.site?.title ?? {};
  return [language, ...offeredLanguages(summary)].map((one) => names[one]).find((name) => name !== undefined) ?? null;
}

/** The software's name: a site that is called so has no name of its own. */
const softwareName = "Kojelauta";

/** The site's own name in the language; null where it has none, or where its only report is called so. */
export function ownSiteName(summary: DatasetSummary, language: Language): string | null {
  const name = siteName(summary, language);
  return name === softwareName || summary.reports.some(({ title }) => title === name) ? null : name;
}

/** Whether goals get a verdict from their targets; a publisher may switch this off. */
export const rollsUp = ({ site }: Pick<DatasetSummary, "site">): boolean => site?.goalRule?.rollUp !== false;

/** The removed goal that was once published under this id, with the goal that replaced it, if any. Null if there was no such goal. */
export function removedGoalOf(
  { goneGoals = [], goals }: DatasetSummary,
  goalId: string,
): { gone: RemovedGoal; to: GoalSummary | null } | null {
  const gone = goneGoals.find(({ id }) => id === goalId);
  return gone ? { gone, to: goals.find(({ id }) => id === gone.to) ?? null } : null;
}

/** Whether the site has reports of several organisations. If so, their names are shown, because reports may have the same title. */
export const hasSeveralOrganisations = ({ reports }: Pick<DatasetSummary, "reports">): boolean =>
  reports.some(({ organisation }) => organisation !== reports[0]?.organisation);
