import type { Report, Round } from "../dataset/schema";

/** So many rounds of a report stand open on a goal's page. */
const mostRecent = 4;

/** The report's rounds, newest first: those that stand open, the shown one among them, and the older ones that wait behind a fold. */
export function recentRounds(report: Report, shown: Round): { recent: Round[]; older: Round[] } {
  const newestFirst = report.rounds.toReversed();
  const recent = newestFirst.filter(({ id }, index) => index < mostRecent || id === shown.id);
  const older = newestFirst.filter((round) => !recent.includes(round));
  // A fold over a single round takes as much room as the round.
  return older.length === 1 ? { recent: newestFirst, older: [] } : { recent, older };
}
