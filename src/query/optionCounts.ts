import type { Dataset, Report } from "../model/dataset";
import { changes } from "../model/change";
import type { Change } from "../model/change";
import { statuses } from "../model/status";
import type { Status } from "../model/status";
import { statusIn } from "./assessmentIn";
import { changeIn } from "./changeOf";
import { select } from "./select";
import type { Filter, SelectedGoal } from "./select";
import type { Seek } from "./sought";

/** How many targets each choice of each filter would show, given what the other filters leave. */
export interface OptionCounts {
  themes: ReadonlyMap<string, number>;
  programmes: ReadonlyMap<string, number>;
  statuses: ReadonlyMap<Status, number>;
  changes: ReadonlyMap<Change, number>;
}

/** Counts what each choice would show, so that nobody has to try a choice to learn that it is empty. */
export function optionCounts(
  dataset: Dataset,
  report: Report,
  rounds: { roundId: string; compareId: string | undefined },
  filter: Filter,
  seek?: Seek,
): OptionCounts {
  const { roundId, compareId } = rounds;
  const without = (part: Partial<Filter>) => select(dataset, report, rounds, { ...filter, ...part }, seek);
  const targetsOf = (selected: readonly SelectedGoal[]) => selected.flatMap(({ targets }) => targets);
  const byTheme = without({ themes: [] });
  const byProgramme = without({ programmes: [] });
  const byStatus = targetsOf(without({ statuses: [] })).map((target) => statusIn(target, roundId));
  const byChange =
    compareId === undefined
      ? []
      : targetsOf(without({ changes: [] })).map((target) => changeIn(target, compareId, roundId));
  return {
    themes: sums(
      dataset.themes.map(({ id }) => id),
      (id) => targetsOf(byTheme.filter(({ goal }) => goal.themeId === id)).length,
    ),
    programmes: sums(
      dataset.programmes.map(({ id }) => id),
      (id) => targetsOf(byProgramme.filter(({ goal }) => goal.programmeIds.includes(id))).length,
    ),
    statuses: sums(statuses, (status) => byStatus.filter((one) => one === status).length),
    changes: sums(changes, (change) => byChange.filter((one) => one === change).length),
  };
}

const sums = <T>(options: readonly T[], count: (option: T) => number): ReadonlyMap<T, number> =>
  new Map(options.map((option) => [option, count(option)]));
