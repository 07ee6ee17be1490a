import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import type { Report, Round } from "../../../domain/dataset/contract";
import type { Goal } from "../../../domain/dataset/schema";
import type { GoalLine, Overview } from "../../../domain/dataset/summary";
import { goalsOf } from "../../../domain/goal/assessmentIn";
import { isLongList } from "../../../domain/limits";
import { countTargets } from "../../../domain/filter/relaxFilter";
import { select } from "../../../domain/filter/applyFilter";
import type { SelectedGoal } from "../../../domain/filter/applyFilter";
import type { Seeker, Sought } from "../../../domain/search/query";
import { newestReport } from "../../../domain/url/viewParams";
import type { View } from "../../../domain/url/viewParams";

/** Gives a goal with its words, where they are here. */
type WholeOf = (goal: GoalLine) => Goal | undefined;

/** What the four views look at: it stays the same while filters narrow them, so that nothing that hangs on it alone is drawn anew. */
export interface Scope {
  report: Report;
  round: Round;
  compare: Round | null;
  /** What the search looks for. */
  sought: Sought;
}

/** What the four views show: the same goals and targets, in the same rounds. */
export interface Selection {
  view: View;
  report: Report;
  round: Round;
  compare: Round | null;
  /** The rounds as questions want them. */
  rounds: { roundId: string; compareId: string | undefined };
  goals: SelectedGoal[];
  /** How searches are understood. */
  seeker: Seeker;
  /** The goals with their words, which some orders go by; none before all are here. */
  wholeOf: WholeOf;
  /** The selected goals as if they had no other targets than the selected: for what counts and compares targets, never for a verdict. */
  narrowed: GoalLine[];
  /** How many goals and targets are shown, and how many there are. */
  shown: { goals: number; targets: number };
  all: { goals: number; targets: number };
  /** Whether the report is too long to be drawn whole, however few of its targets are shown. */
  isLong: boolean;
}

/** The report that the view shows. */
export const reportOf = (dataset: Overview, view: View): Report =>
  dataset.reports.find(({ id }) => id === view.reportId) ?? newestReport(dataset);

/** Selects what the view asks for. */
export function selectionOf(dataset: Overview, view: View, seeker: Seeker, wholeOf: WholeOf): Selection {
  const report = reportOf(dataset, view);
  const round = report.rounds.find(({ id }) => id === view.roundId);
  if (!round) throw new RangeError(`${report.id} has no round ${view.roundId}`);
  const compare = report.rounds.find(({ id }) => id === view.compareId) ?? null;
  const rounds = { roundId: round.id, compareId: compare?.id };
  const goals = select(dataset, report, rounds, view, seeker);
  const all = goalsOf(dataset, report);
  return {
    view,
    report,
    round,
    compare,
    rounds,
    goals,
    seeker,
    wholeOf,
    narrowed: goals.map(({ goal, targets }) => ({ ...goal, targets })),
    shown: { goals: goals.length, targets: countTargets(goals) },
    all: { goals: all.length, targets: countTargets(all) },
    isLong: isLongList(countTargets(all)),
  };
}

const SelectionContext = createContext<Selection | null>(null);
const ScopeContext = createContext<Scope | null>(null);

/** Gives the selection, and its scope apart, to the four views. */
export function Selected({ selection, children }: { selection: Selection; children: ReactNode }) {
  const { report, round, compare, seeker, view } = selection;
  const scope = useMemo(
    () => ({ report, round, compare, sought: seeker.meaning(view.text) }),
    [report, round, compare, seeker, view.text],
  );
  return (
    <SelectionContext value={selection}>
      <ScopeContext value={scope}>{children}</ScopeContext>
    </SelectionContext>
  );
}

/** The selection that this part of the views shows. */
export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error("no selection around this component");
  return selection;
}

/** The scope that this part of the views looks at. */
export function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error("no scope around this component");
  return scope;
}
