import type { Report } from "../dataset/schema";
import type { DatasetSummary } from "../dataset/summary";
import type { Change } from "../change";
import type { ShownStatus } from "../status";
import { goalsOf, shownStatusIn } from "../goal/assessmentIn";
import { changeBetweenRounds } from "../changes/changeBetweenAssessments";
import { predicatesFor } from "./applyFilter";
import type { Filter } from "./applyFilter";
import type { Matcher } from "../search/query";

/** How many targets each choice of each filter would show, given the other filters. Choices that would show nothing are left out. */
export interface FacetCounts {
  themes: ReadonlyMap<string, number>;
  programmes: ReadonlyMap<string, number>;
  statuses: ReadonlyMap<ShownStatus, number>;
  changes: ReadonlyMap<Change, number>;
}

/** Counts what each choice would show given the other filters, so that empty choices can be hidden. One pass over the targets. */
export function countFacets(
  summary: DatasetSummary,
  report: Report,
  rounds: { roundId: string; compareId: string | undefined },
  filter: Filter,
  matcher?: Matcher,
): FacetCounts {
  const { roundId, compareId } = rounds;
  const asks = predicatesFor(summary, rounds, filter, matcher);
  const [themes, programmes] = [new Map<string, number>(), new Map<string, number>()];
  const [statuses, changes] = [new Map<ShownStatus, number>(), new Map<Change, number>()];
  for (const goal of goalsOf(summary, report)) {
    const [inThemes, inProgrammes] = [asks.themes(goal), asks.programmes(goal)];
    if (!inThemes && !inProgrammes) continue;
    const isChosen = inThemes && inProgrammes;
    for (const target of goal.targets) {
      const [hasStatus, hasChange] = [asks.statuses(target), asks.changes(target)];
      if ((!hasStatus && !hasChange) || !asks.text(goal, target)) continue;
      if (hasStatus && hasChange && inProgrammes) add(themes, goal.themeId);
      if (hasStatus && hasChange && inThemes) for (const id of goal.programmeIds) add(programmes, id);
      if (isChosen && hasChange) add(statuses, shownStatusIn(target, roundId));
      if (isChosen && hasStatus && compareId !== undefined)
        add(changes, changeBetweenRounds(target, compareId, roundId));
    }
  }
  return { themes, programmes, statuses, changes };
}

function add<T>(counts: Map<T, number>, option: T): void {
  counts.set(option, (counts.get(option) ?? 0) + 1);
}
