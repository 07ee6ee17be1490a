import type { Dataset } from "../../domain/dataset/schema";
import type { AssignedIds } from "./assignIds";
import type { Ids, RememberedGoal } from "../settings/idsFile";
import type { FoundReport } from "../report/readReport";

/**
 * All ids that were ever published, including this conversion's: the content of `ids.json`. Targets that a person added or split are stored under the
 * name that the person gave them.
 */
export function updateIds(
  reports: readonly FoundReport[],
  { ids, gone }: AssignedIds,
  dataset: Dataset,
  known: Ids,
): Ids {
  const reviewed = new Map(
    dataset.goals.map(({ id, targets }) => [id, targets.map((target) => ({ id: target.id, name: target.name }))]),
  );
  const live = reports.flatMap(({ report, goals }) =>
    goals.flatMap((goal): RememberedGoal[] => {
      const settled = ids.get(goal);
      if (!settled) return [];
      const targets = goal.targets.map(({ name }, at) => ({ id: settled.targetIds[at] ?? "", name }));
      const made = (reviewed.get(settled.id) ?? []).filter(({ id }) => !settled.targetIds.includes(id));
      const former = settled.formerTargets
        .filter(({ id }) => !made.some((target) => target.id === id))
        .map(({ id, name, to }) => ({ id, name, gone: { to } }));
      return [{ reportId: report.id, id: settled.id, title: goal.title, targets: [...targets, ...made, ...former] }];
    }),
  );
  const taken = new Set(live.flatMap(({ targets }) => targets.map(({ id }) => id)));
  const lost = gone.map(({ remembered, to }): RememberedGoal => ({
    ...remembered,
    targets: remembered.targets.filter(({ id }) => !taken.has(id)),
    gone: { to },
  }));
  return {
    themes: named(dataset.themes, known.themes ?? []),
    programmes: named(dataset.programmes, known.programmes ?? []),
    goals: [...live, ...lost],
  };
}

type NamedItem = { id: string; name: string };

const named = (now: readonly NamedItem[], before: readonly NamedItem[]): NamedItem[] => [
  ...now.map(({ id, name }) => ({ id, name })),
  ...before.filter(({ id }) => !now.some((one) => one.id === id)),
];
