import type { Report } from "./dataset/schema";
import type { GoalSummary, DatasetSummary } from "./dataset/summary";
import { goalsOf } from "./goal/assessmentIn";

/**
 * Up to this many targets every row is in the page. Above, the prerendered page holds the first rows and links to plain lists of the goals, and
 * the browser renders only the rows near the viewport: with tens of thousands of elements every press would take seconds.
 */
const maxInlineTargets = 200;

/** How many rows of a long list are prerendered: more than fit on a screen. */
export const initialRows = 20;

/** How many of a list's items, from its beginning, come to `most` at the most; `sizeOf` says what each comes to. */
export function countThatFit(count: number, sizeOf: (index: number) => number, most: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    sum += sizeOf(index);
    if (sum > most) return index;
  }
  return count;
}

/** How many targets are printed at most. The page says when there are more. */
export const maxPrintedTargets = 1000;

/** How many goals one page of the plain lists holds. */
const goalsPerListPage = 100;

/** Above this many goals, a page for each round of each would take the host more files than its readers would ever open. */
const maxGoalsWithRoundPages = 1000;

/** Whether so many targets are too many to stand on one page. */
export const isLongReport = (targets: number): boolean => targets > maxInlineTargets;

/** Whether each goal has a prerendered page per round. If not, the goal's one page shows the round in its query. */
export const hasRoundPages = ({ goals }: DatasetSummary): boolean => goals.length <= maxGoalsWithRoundPages;

/** All goals in pages of plain links, the newest report first. Empty if every report fits on its dashboard. */
export function goalListPages(summary: DatasetSummary): GoalSummary[][] {
  const reports = summary.reports.toSorted((a, b) => b.year - a.year);
  if (!reports.some((report) => isLongReport(targetsOf(summary, report)))) return [];
  const goals = reports.flatMap((report) => goalsOf(summary, report));
  return Array.from({ length: Math.ceil(goals.length / goalsPerListPage) }, (_, part) =>
    goals.slice(part * goalsPerListPage, (part + 1) * goalsPerListPage),
  );
}

const targetsOf = (summary: DatasetSummary, report: Report): number =>
  goalsOf(summary, report).reduce((sum, { targets }) => sum + targets.length, 0);

/** Which goals a part holds, counted from one, and how many there are. */
export const goalListRange = (
  { goals }: DatasetSummary,
  part: number,
): { first: number; last: number; all: number } => ({
  first: (part - 1) * goalsPerListPage + 1,
  last: Math.min(part * goalsPerListPage, goals.length),
  all: goals.length,
});
