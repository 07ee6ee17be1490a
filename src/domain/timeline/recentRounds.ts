import type { Report, Round } from "../dataset/schema";

/** How many rounds a goal's page shows without unfolding. */
const maxRecent = 4;

/** The report's rounds, newest first: those that are shown, always with the current one, and the older ones that are folded. */
export function recentRounds(report: Report, shown: Round): { recent: Round[]; older: Round[] } {
  const newestFirst = report.rounds.toReversed();
  const recent = newestFirst.filter(({ id }, index) => index < maxRecent || id === shown.id);
  const older = newestFirst.filter((round) => !recent.includes(round));
  // Folding a single round would save no space.
  return older.length === 1 ? { recent: newestFirst, older: [] } : { recent, older };
}
