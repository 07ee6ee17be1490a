import type { Goal, Language, Report, Target } from "../dataset/schema";
import type { DatasetSummary, GoalSummary, TargetSummary } from "../dataset/summary";
import { changes } from "../change";
import { rollsUp } from "../site";
import { severity } from "../status";
import { sortKeys } from "../url/viewParams";
import type { SortKey } from "../url/viewParams";
import { assessmentIn, shownStatusIn, verdictIn } from "../goal/assessmentIn";
import { changeBetweenRounds } from "../changes/changeBetweenAssessments";
import { measuresOfTarget } from "../goal/goalMeasures";
import { lastWorsened } from "../changes/lastWorsened";

/** What is sorted: a target, or a goal with its targets. */
export interface Sortable {
  goal: GoalSummary;
  targets: readonly TargetSummary[];
  /** False for a goal's row, which sorts by its title, and by its verdict or, where goals have none, the worst of its targets. */
  single: boolean;
}

/** What the comparators need to know. */
export interface SortContext {
  report: Report;
  roundId: string;
  compareId: string | null;
  /** The goal with its texts, which some keys sort by; undefined if they are not loaded. */
  getGoal: (goal: GoalSummary) => Goal | undefined;
  dataset: Pick<DatasetSummary, "programmes" | "site">;
}

/** Whether sorting by this key needs the report's texts. */
export const sortsByReportText = (sorting: string): boolean => /^-?(?:said|measure)$/.test(sorting);

/**
 * Compares two rows by a key, ascending: names and wordings from a to ö, the worst status first, the latest worsening first, the worst change first,
 * the earliest date first. Rows without a wording or a date come last. A goal sorts by the first of its targets.
 */
export function comparatorByKey(
  key: SortKey,
  { report, roundId, compareId, getGoal, dataset }: SortContext,
  language: Language,
): (a: Sortable, b: Sortable) => number {
  switch (key) {
    case "name":
      return alphabetical(language, (row) => [nameOf(row, language)]);
    case "when":
      return alphabetical(language, ({ targets }) => targets.map((target) => lastingDate(target, roundId)));
    case "said":
      return alphabetical(report.language, (row) =>
        wholeTargets(row).map((target) => assessmentIn(target, roundId).evidence?.quote ?? ""),
      );
    case "measure":
      return alphabetical(report.language, (row) => {
        const goal = getGoal(row.goal);
        return goal ? wholeTargets(row).map((target) => measuresOfTarget(goal, target)[0] ?? "") : [];
      });
    case "programmes":
      return alphabetical(language, ({ goal }) =>
        dataset.programmes
          .filter(({ id }) => goal.programmeIds.includes(id))
          .map(({ name, translations }) => translations[language] ?? name),
      );
    case "status":
      return by((row) =>
        severity(row.single || !rollsUp(dataset) ? worst(row.targets, roundId) : verdictIn(row.goal, roundId)),
      );
    case "worsened":
      return by((row) => -Math.max(-1, ...row.targets.map((target) => lastWorsened(report, target, roundId))));
    case "change":
      return by((row) => {
        if (compareId === null) return 0;
        return Math.min(
          ...row.targets.map((target) => changes.indexOf(changeBetweenRounds(target, compareId, roundId))),
        );
      });
    default:
      return key satisfies never;
  }

  function wholeTargets({ goal, targets }: Sortable): Target[] {
    const ids = new Set(targets.map(({ id }) => id));
    return getGoal(goal)?.targets.filter(({ id }) => ids.has(id)) ?? [];
  }
}

/** The comparator for a sorting in the URL: a key, reversed by a leading minus. Null for the report's own order. */
export function comparatorFor(
  sorting: string,
  rounds: SortContext,
  language: Language,
): ((a: Sortable, b: Sortable) => number) | null {
  const key = sortKeys.find((one) => one === sorting.replace("-", ""));
  if (key === undefined) return null;
  const ascending = comparatorByKey(key, rounds, language);
  return sorting.startsWith("-") ? (a, b) => -ascending(a, b) : ascending;
}

/** The day on which the target was reached, or the end of the year to which it was postponed; empty if the round names neither. */
function lastingDate(target: TargetSummary, roundId: string): string {
  const assessment = assessmentIn(target, roundId);
  if (assessment.status === "none") return "";
  return assessment.date ?? (assessment.postponedTo === undefined ? "" : `${assessment.postponedTo}-12-31`);
}

/** Sorts by the alphabetically first of a row's texts; rows without a text come last. */
function alphabetical(language: Language, textsOf: (row: Sortable) => readonly string[]) {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const first = (row: Sortable) => textsOf(row).filter(Boolean).toSorted(compare)[0];
  return (a: Sortable, b: Sortable): number => {
    const [one, other] = [first(a), first(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return compare(one, other);
  };
}

const by = (value: (row: Sortable) => number) => (a: Sortable, b: Sortable) => value(a) - value(b);

const worst = (targets: readonly TargetSummary[], roundId: string) =>
  targets
    .map((target) => shownStatusIn(target, roundId))
    .toSorted((a, b) => severity(a) - severity(b))
    .at(0) ?? "none";

function nameOf({ goal, targets, single }: Sortable, language: Language): string {
  const target = targets[0];
  if (single && target) return target.translations[language] ?? target.name;
  return goal.translations[language] ?? goal.title;
}
