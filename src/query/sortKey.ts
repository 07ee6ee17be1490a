import type { Goal, Language, Report, Target } from "../model/dataset";
import { changeBetween, changes } from "../model/change";
import { severity } from "../model/status";
import { statusIn, verdictIn } from "./assessmentIn";
import { lastWorsened } from "./worsened";

/** What targets and goals can be sorted by, apart from the report's own order. */
export const sortKeys = ["name", "worsened", "status", "change"] as const;

/** One of {@link sortKeys}. */
export type SortKey = (typeof sortKeys)[number];

/** What sorting asks of: a target, or a goal with its targets. */
export interface Sortable {
  goal: Goal;
  targets: readonly Target[];
  /** False for a goal's own row, which sorts by its verdict and its title. */
  single: boolean;
}

/** The rounds that sorting looks at. */
export interface SortRounds {
  report: Report;
  roundId: string;
  compareId: string | null;
}

/** Compares two rows by a key, ascending: names from a to ö, the worst status first, the latest worsening first, the worst change first. */
export function compareBy(
  key: SortKey,
  { report, roundId, compareId }: SortRounds,
  language: Language,
): (a: Sortable, b: Sortable) => number {
  switch (key) {
    case "name": {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return (a, b) => compare(nameOf(a, language), nameOf(b, language));
    }
    case "status":
      return by((row) => severity(row.single ? worst(row.targets, roundId) : verdictIn(row.goal, roundId)));
    case "worsened":
      return by((row) => -Math.max(-1, ...row.targets.map((target) => lastWorsened(report, target, roundId))));
    case "change":
      return by((row) => {
        if (compareId === null) return 0;
        return Math.min(
          ...row.targets.map((target) =>
            changes.indexOf(changeBetween(statusIn(target, compareId), statusIn(target, roundId))),
          ),
        );
      });
    default:
      return key satisfies never;
  }
}

const by = (value: (row: Sortable) => number) => (a: Sortable, b: Sortable) => value(a) - value(b);

const worst = (targets: readonly Target[], roundId: string) =>
  targets
    .map((target) => statusIn(target, roundId))
    .toSorted((a, b) => severity(a) - severity(b))
    .at(0) ?? "none";

function nameOf({ goal, targets, single }: Sortable, language: Language): string {
  const target = targets[0];
  if (single && target) return target.translations[language] ?? target.name;
  return goal.translations[language] ?? goal.title;
}
