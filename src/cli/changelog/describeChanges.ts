import { isDeepStrictEqual } from "node:util";
import type { Dataset, Report } from "../../domain/dataset/schema";
import { changesIn } from "./goalChanges";
import type { GoalChanges } from "./goalChanges";
import { pairById } from "./pairById";
import type { Paired } from "./pairById";
import { countStatuses, pluralize, quoted } from "../../convert/pluralize";

/** Longer lists are cut, with a note of how many lines are left out. */
const maxLines = 200;

/**
 * What changes for readers when `after` replaces `before`: a summary sentence, then a line for each status that changes and each thing that is new or
 * gone. Changed texts are only counted. Empty if nothing changes.
 */
export function describeChanges(before: Dataset, after: Dataset): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  const reports = pairById(before.reports, after.reports);
  const changed = reports.both.map(([old, now]) => reportChanges(old, now, before, after));
  const goals = changed.flatMap((one) => one.changed);
  const all = (of: (one: ReportChanges) => readonly unknown[]) => changed.reduce((sum, one) => sum + of(one).length, 0);
  const sum = (of: (one: GoalChanges) => number) => goals.reduce((total, one) => total + of(one), 0);
  const counts = [
    countSentence(
      sum(({ statuses }) => statuses.length),
      "status",
      "changes",
    ),
    countSentence(reports.came.length, "report", "is new"),
    countSentence(reports.went.length, "report", "is gone"),
    countSentence(
      all(({ rounds }) => rounds.came),
      "round",
      "is new",
    ),
    countSentence(
      all(({ rounds }) => rounds.went),
      "round",
      "is gone",
    ),
    countSentence(
      all((one) => one.goals.came),
      "goal",
      "is new",
    ),
    countSentence(
      all((one) => one.goals.went),
      "goal",
      "is gone",
    ),
    countSentence(
      sum(({ targets }) => targets.came.length),
      "target",
      "is new",
    ),
    countSentence(
      sum(({ targets }) => targets.went.length),
      "target",
      "is gone",
    ),
    countSentence(
      sum(({ names }) => names),
      "name",
      "changes",
    ),
    countSentence(
      sum(({ texts }) => texts),
      "text",
      "changes",
    ),
    countSentence(
      sum(({ marks }) => marks),
      "marked sentence",
      "changes",
    ),
    countSentence(goals.filter(({ otherwise }) => otherwise).length, "goal", "changes in its details"),
  ].filter(Boolean);
  const aroundToo = counts.length === 0 || aroundChanges(before, after);
  const lines = [
    ...reports.came.map((report) => `The report ${quoted(report.title)} is new, ${sizeOfReport(after, report)}.`),
    ...reports.went.map(({ title }) => `The report ${quoted(title)} is gone.`),
    ...changed.flatMap((one) => linesOf(one, after)),
  ];
  const more = lines.length - maxLines;
  return [
    `For readers ${[...counts, ...(aroundToo ? ["what stands around the goals changes"] : [])].join(", ")}.`,
    ...lines.slice(0, maxLines).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … and ${more} more.`] : []),
  ];
}

/** The changes of a report that is in both datasets. */
interface ReportChanges {
  report: Report;
  rounds: Paired<Report["rounds"][number]>;
  goals: Paired<Dataset["goals"][number]>;
  changed: GoalChanges[];
}

function reportChanges(old: Report, report: Report, before: Dataset, after: Dataset): ReportChanges {
  const goalsOfReport = ({ goals }: Dataset) => goals.filter(({ reportId }) => reportId === report.id);
  const goals = pairById(goalsOfReport(before), goalsOfReport(after));
  return {
    report,
    rounds: pairById(old.rounds, report.rounds),
    goals,
    changed: goals.both.map(([was, goal]) => changesIn(was, goal, report.rounds)),
  };
}

function linesOf({ report, rounds, goals, changed }: ReportChanges, after: Dataset): string[] {
  const roundOf = (id: string) => report.rounds.find((round) => round.id === id)?.label ?? id;
  const statusesIn = (id: string) =>
    after.goals
      .filter(({ reportId }) => reportId === report.id)
      .flatMap(({ targets }) => targets.flatMap(({ assessments }) => assessments))
      .flatMap(({ roundId, status }) => (roundId === id ? [status] : []));
  return [
    ...rounds.came.map(
      ({ id, label }) => `${label} of ${quoted(report.title)} is new: ${countStatuses(statusesIn(id))}.`,
    ),
    ...rounds.went.map(({ label }) => `${label} of ${quoted(report.title)} is gone.`),
    ...goals.came.map(
      ({ title, targets }) => `The goal ${quoted(title)} is new, with ${pluralize(targets.length, "target")}.`,
    ),
    ...goals.went.map(({ id, title }) => `The goal ${quoted(title)} is gone${redirectNote(after, id)}.`),
    ...changed.flatMap(({ goal, targets, statuses }) => [
      ...targets.came.map(({ name }) => `${quoted(goal.title)}: the target ${quoted(name)} is new.`),
      ...targets.went.map(({ name }) => `${quoted(goal.title)}: the target ${quoted(name)} is gone.`),
      ...statuses.map(
        ({ target, roundId, from, to }) =>
          `${quoted(goal.title)}: ${quoted(target)}, ${roundOf(roundId)}: ${from} → ${to}.`,
      ),
    ]),
  ];
}

/** `2 targets are new`; empty for a count of zero. */
const countSentence = (count: number, noun: string, verb: Verb): string =>
  count === 0 ? "" : `${pluralize(count, noun)} ${count === 1 ? verb : ofMany[verb]}`;

const ofMany = {
  changes: "change",
  "changes in its details": "change in their details",
  "is new": "are new",
  "is gone": "are gone",
} as const;
type Verb = keyof typeof ofMany;

/** Whether anything outside the goals changes: the site's settings, or a theme's or programme's name. */
const aroundChanges = (before: Dataset, after: Dataset): boolean =>
  !isDeepStrictEqual(before.site, after.site) ||
  [...pairById(before.themes, after.themes).both, ...pairById(before.programmes, after.programmes).both].some(
    ([old, now]) => !isDeepStrictEqual(old, now),
  );

function sizeOfReport({ goals }: Dataset, { id }: Report): string {
  const own = goals.filter(({ reportId }) => reportId === id);
  const targets = own.reduce((sum, goal) => sum + goal.targets.length, 0);
  return `with ${pluralize(own.length, "goal")} and ${pluralize(targets, "target")}`;
}

function redirectNote({ goneGoals = [], goals }: Dataset, id: string): string {
  const to = goneGoals.find((gone) => gone.id === id)?.to;
  const goal = goals.find((one) => one.id === to);
  return goal ? `; its links lead to ${quoted(goal.title)}` : "";
}
