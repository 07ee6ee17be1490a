import type { Report, Round } from "../dataset/schema";
import type { DatasetSummary, GoalSummary } from "../dataset/summary";
import { changesBetween, countChanges } from "../changes/changesBetween";
import type { Change } from "../change";
import { goalsOf, newestRound, previousRound, shownStatusIn, verdictIn } from "../goal/assessmentIn";
import { fold } from "../search/fold";
import { rollsUp } from "../site";
import { isBad, shownStatuses } from "../status";
import { emptyTally, tallyTargets, total } from "./tally";
import type { Tally } from "./tally";

/** The state of a report in its newest round. */
export interface ReportState {
  report: Report;
  round: Round;
  /** Its goals by their verdicts; its targets where goals have none. */
  tally: Tally;
  /** How its targets changed since the round before; null in a first round. */
  since: { from: Round; counts: Record<Change, number> } | null;
  /** The same organisation's report of the year before; null where there is none. */
  yearBefore: { year: number; tally: Tally } | null;
}

/** The reports of one organisation, the newest first. */
export interface OrganisationReports {
  organisation: string;
  reports: ReportState[];
}

/** What the rows of the overview are sorted by. */
export const reportSortings = ["name", "missed", "worse"] as const;
/** One of {@link reportSortings}. */
export type ReportSorting = (typeof reportSortings)[number];

/** All reports of a site by organisation, in the order of the reports. */
export function reportsOverview(summary: DatasetSummary): OrganisationReports[] {
  const byOrganisation = new Map<string, ReturnType<typeof stateOf>[]>();
  for (const report of summary.reports)
    byOrganisation.set(report.organisation, [
      ...(byOrganisation.get(report.organisation) ?? []),
      stateOf(summary, report),
    ]);
  return [...byOrganisation].map(([organisation, states]) => ({
    organisation,
    reports: states
      .toSorted((a, b) => b.report.year - a.report.year)
      .map((state) => {
        const before = states.find(({ report }) => report.year === state.report.year - 1);
        return { ...state, yearBefore: before ? { year: before.report.year, tally: before.tally } : null };
      }),
  }));
}

/** The years that any report is of, the newest first. */
export const yearsOf = (rows: readonly OrganisationReports[]): number[] =>
  [...new Set(rows.flatMap(({ reports }) => reports.map(({ report }) => report.year)))].toSorted((a, b) => b - a);

/** The organisations whose name, or the title of one of whose reports, contains the words. */
export function searchReports(rows: readonly OrganisationReports[], text: string): OrganisationReports[] {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  return rows.filter(({ organisation, reports }) => {
    const name = fold([organisation, ...reports.map(({ report }) => report.title)].join(" "));
    return wanted.every((word) => name.includes(word));
  });
}

/** Sorts organisations by name, or by their newest report: the largest share of goals not met first, or the most targets that got worse first. */
export function sortReports(
  rows: readonly OrganisationReports[],
  sorting: ReportSorting,
  compareNames: (a: string, b: string) => number,
): OrganisationReports[] {
  const byName = rows.toSorted((a, b) => compareNames(a.organisation, b.organisation));
  if (sorting === "name") return byName;
  const measure = sorting === "missed" ? missedPart : worseCount;
  return byName.toSorted((a, b) => measure(b.reports[0]) - measure(a.reports[0]));
}

/** The sum of several tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const status of shownStatuses) sum[status] += tally[status];
  return sum;
}

function stateOf(summary: DatasetSummary, report: Report): Omit<ReportState, "yearBefore"> {
  const goals = goalsOf(summary, report);
  const round = newestRound(report);
  const from = previousRound(report, round.id);
  return {
    report,
    round,
    tally: rollsUp(summary)
      ? tallyVerdicts(goals, round.id)
      : tallyTargets(
          goals.flatMap(({ targets }) => targets),
          round.id,
        ),
    since: from ? { from, counts: countChanges(changesBetween(goals, from.id, round.id)) } : null,
  };
}

/** A goal with a target to be checked may turn out worse than its verdict. Unless the verdict is already bad, the goal counts as to be checked. */
function tallyVerdicts(goals: readonly GoalSummary[], roundId: string): Tally {
  const tally = emptyTally();
  for (const goal of goals) {
    const verdict = verdictIn(goal, roundId);
    const isAsked = goal.targets.some((target) => shownStatusIn(target, roundId) === "to-check");
    tally[isAsked && !isBad(verdict) ? "to-check" : verdict] += 1;
  }
  return tally;
}

const missedPart = (state: ReportState | undefined): number =>
  state === undefined ? 0 : state.tally["not-achieved"] / Math.max(1, total(state.tally));

const worseCount = (state: ReportState | undefined): number => state?.since?.counts.worse ?? 0;
