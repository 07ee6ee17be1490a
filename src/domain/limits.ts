import type { Report } from "./dataset/schema";
import type { GoalSummary, DatasetSummary } from "./dataset/summary";
import { goalsOf } from "./goal/assessmentIn";

/**
 * Up to this many targets, every row is rendered. Above, the prerendered page holds the first rows and links to plain lists of the goals, and the
 * browser renders only the rows near the viewport: with tens of thousands of elements every click would take seconds.
 */
const maxInlineTargets = 200;

/** How many rows of a long list are prerendered: enough to fill a screen. */
export const initialRows = 20;

/** How many items from the start of a list fit into `most`, where `sizeOf` gives the size of each. */
export function countThatFit(count: number, sizeOf: (index: number) => number, limit: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    sum += sizeOf(index);
    if (sum > limit) return index;
  }
  return count;
}

/** How many targets are printed at most. If there are more, the printout says so. */
export const maxPrintedTargets = 1000;

/** How many goals one page of the plain lists holds. */
const goalsPerListPage = 100;

/** Above this many goals, no page is prerendered for each round of a goal: it would be too many files for a host. */
const maxGoalsWithRoundPages = 1000;

/** Whether a report with this many targets is too long to be rendered as a whole. */
export const isLongReport = (targets: number): boolean => targets > maxInlineTargets;

/** Whether each goal has a prerendered page per round. If not, the round is in the query of the goal's only page. */
export const hasRoundPages = ({ goals }: DatasetSummary): boolean => goals.length <= maxGoalsWithRoundPages;

/** All goals, divided into pages of plain links, the newest report first. Empty if every report is rendered as a whole on its dashboard. */
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

/** The numbers, from one, of the goals that a page of the list holds, and how many goals there are. */
export const goalListRange = (
  { goals }: DatasetSummary,
  part: number,
): { first: number; last: number; all: number } => ({
  first: (part - 1) * goalsPerListPage + 1,
  last: Math.min(part * goalsPerListPage, goals.length),
  all: goals.length,
});
