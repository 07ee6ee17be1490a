import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import type { Goal, Report, Round } from "../../domain/dataset/schema";
import type { GoalSummary, DatasetSummary } from "../../domain/dataset/summary";
import { goalsOf } from "../../domain/goal/assessmentIn";
import { isLongReport } from "../../domain/limits";
import { activeParts, countTargets } from "../../domain/filter/relaxFilter";
import { applyFilter, onlyMatching } from "../../domain/filter/applyFilter";
import type { FilteredGoal } from "../../domain/filter/applyFilter";
import type { Matcher, ParsedQuery } from "../../domain/search/query";
import { newestReport } from "../../domain/url/viewParams";
import type { ViewState } from "../../domain/url/viewParams";

/** Gives a goal with its texts, if they are loaded. */
type GetGoal = (goal: GoalSummary) => Goal | undefined;

/** The part of the query result that filters do not change: components that use only this do not re-render with them. */
export interface QueryScope {
  report: Report;
  round: Round;
  compare: Round | null;
  /** The parsed search. */
  query: ParsedQuery;
  /** Whether targets are listed by themselves, without rows of goals above them. */
  isFlat: boolean;
}

/** The goals and targets that the view's filters select, which every view shows, and the rounds. */
export interface QueryResult {
  view: ViewState;
  report: Report;
  round: Round;
  compare: Round | null;
  /** The ids of the rounds, as filters take them. */
  rounds: { roundId: string; compareId: string | undefined };
  goals: FilteredGoal[];
  /** Parses searches and matches targets. */
  matcher: Matcher;
  /** Gives a goal with its texts, which some sort orders need; undefined until all are loaded. */
  getGoal: GetGoal;
  /** The matching goals with only their matching targets: for counting and comparing targets, never for a verdict. */
  filteredGoals: readonly GoalSummary[];
  /** The same without the status filter, for the shares and the status tally. */
  anyStatusGoals: readonly GoalSummary[];
  /** Whether any filter is active. */
  isNarrowed: boolean;
  /** How many goals and targets are shown, and how many there are. */
  shown: { goals: number; targets: number };
  all: { goals: number; targets: number };
  /** Whether the report has too many targets to render in full, even if few match. */
  isLong: boolean;
}

/** The report that the view shows. */
export const reportInView = (dataset: DatasetSummary, view: ViewState): Report =>
  dataset.reports.find(({ id }) => id === view.reportId) ?? newestReport(dataset);

/** Applies the view's filters. */
export function queryResult(dataset: DatasetSummary, view: ViewState, matcher: Matcher, getGoal: GetGoal): QueryResult {
  const report = reportInView(dataset, view);
  const round = report.rounds.find(({ id }) => id === view.roundId);
  if (!round) throw new RangeError(`${report.id} has no round ${view.roundId}`);
  const compare = report.rounds.find(({ id }) => id === view.compareId) ?? null;
  const rounds = { roundId: round.id, compareId: compare?.id };
  const goals = applyFilter(dataset, report, rounds, view, matcher);
  const all = goalsOf(dataset, report);
  const isNarrowed = activeParts(view).length > 0;
  // Cached, so that the same goals give the same arrays and memoized counts stay valid.
  const filteredGoals = isNarrowed ? onlyMatching(goals) : all;
  return {
    view,
    report,
    round,
    compare,
    rounds,
    goals,
    matcher,
    getGoal,
    filteredGoals,
    anyStatusGoals:
      view.statuses.length === 0
        ? filteredGoals
        : onlyMatching(applyFilter(dataset, report, rounds, { ...view, statuses: [] }, matcher)),
    isNarrowed,
    shown: { goals: goals.length, targets: countTargets(goals) },
    all: { goals: all.length, targets: countTargets(all) },
    isLong: isLongReport(countTargets(all)),
  };
}

/** Whether data for a better result is loading, or has failed to load. */
interface Waiting {
  waits: boolean;
  namesOnly: boolean;
}

const QueryResultContext = createContext<QueryResult | null>(null);
const WaitingContext = createContext<Waiting>({ waits: false, namesOnly: false });
const QueryScopeContext = createContext<QueryScope | null>(null);

/** Provides the query result, and its scope separately, to the views. */
export function QueryResultProvider({
  selection: result,
  waits = false,
  namesOnly = false,
  children,
}: Partial<Waiting> & { selection: QueryResult; children: ReactNode }) {
  const { report, round, compare, matcher, view } = result;
  const isFlat = view.group === "none";
  const scope = useMemo(
    () => ({ report, round, compare, query: matcher.parse(view.text), isFlat }),
    [report, round, compare, matcher, view.text, isFlat],
  );
  const waiting = useMemo(() => ({ waits, namesOnly }), [waits, namesOnly]);
  return (
    <QueryResultContext value={result}>
      <QueryScopeContext value={scope}>
        <WaitingContext value={waiting}>{children}</WaitingContext>
      </QueryScopeContext>
    </QueryResultContext>
  );
}

/** The query result of the surrounding provider. */
export function useQueryResult(): QueryResult {
  const result = useContext(QueryResultContext);
  if (!result) throw new Error("no selection around this component");
  return result;
}

/** Whether data for a better query result is loading or has failed. */
export const useWaiting = (): Waiting => useContext(WaitingContext);

/** The query scope of the surrounding provider. */
export function useQueryScope(): QueryScope {
  const scope = useContext(QueryScopeContext);
  if (!scope) throw new Error("no scope around this component");
  return scope;
}
