import type { Report, Round } from "../dataset/schema";
import type { Change } from "../change";
import { changesBetween, countChanges } from "../changes/changesBetween";
import { startsNewYear } from "../changes/startsNewYear";
import { onlyMatching } from "../filter/applyFilter";
import type { FilteredGoal } from "../filter/applyFilter";
import { tallyGoals, tallyTargets } from "./tally";
import type { GoalTally, Tally } from "./tally";

/** What changed from one round to another. */
export interface ChangeFacts {
  from: Round;
  to: Round;
  /** Whether the earlier round is the previous one, the year's first, or another that the reader picked. */
  span: "previous" | "first" | "picked";
  counts: Record<Change, number>;
}

/** The facts at the top of the dashboard: the goals, the targets, and what changed since the compared round and over the year. */
export interface HeadlineFacts {
  kind: Round["kind"];
  /** The goals of these targets, each by its verdict on all of its targets. */
  goals: GoalTally;
  targets: Tally;
  since: ChangeFacts | null;
  overYear: ChangeFacts | null;
}

/** The facts of the selected goals and targets in one round of a report. A first round, also of a new year, or a report without targets, has no changes; the year's change is left out where the comparison already spans it. */
export function headlineFacts(
  report: Report,
  filtered: readonly FilteredGoal[],
  { roundId, compareId }: { roundId: string; compareId: string | null },
): HeadlineFacts {
  const to = report.rounds.find(({ id }) => id === roundId);
  if (!to) throw new RangeError(`${report.id} has no round ${roundId}`);
  const at = report.rounds.indexOf(to);
  // A report may cover several years: the year is that of the round.
  const first = report.rounds.find(({ year }) => year === to.year);
  const targets = filtered.flatMap((one) => one.targets);
  const matching = onlyMatching(filtered);
  const compared = report.rounds.find(({ id }) => id === compareId);
  const changed = (from: Round): ChangeFacts => ({
    from,
    to,
    span: from === report.rounds[at - 1] ? "previous" : from === first && first !== to ? "first" : "picked",
    counts: countChanges(changesBetween(matching, from.id, roundId)),
  });
  return {
    kind: to.kind,
    goals: tallyGoals(
      filtered.map(({ goal }) => goal),
      roundId,
    ),
    targets: tallyTargets(targets, roundId),
    since:
      compared && compared !== to && !startsNewYear(compared.id, to.id) && targets.length > 0
        ? changed(compared)
        : null,
    overYear:
      targets.length > 0 && first && first !== compared && first !== to && first !== report.rounds[at - 1]
        ? changed(first)
        : null,
  };
}
