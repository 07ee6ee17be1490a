import type { Dataset } from "../../domain/dataset/schema";
import type { DroppedTarget } from "../settings/reviewFile";
import { noTarget } from "./noTarget";
import { goalsInReport, replaceGoal } from "./reviewOutcome";
import type { ReviewOutcome } from "./reviewOutcome";
import { deciderOf } from "./deciderOf";
import { problemOf } from "./problem";

/** Removes something that was wrongly read as a target. The goal keeps its name and the reason, so that readers see them. */
export function dropTarget(dataset: Dataset, reportId: string, entry: DroppedTarget): ReviewOutcome {
  const goal = goalsInReport(dataset, reportId).find(({ targets }) => targets.some(({ id }) => id === entry.target));
  const dropped = goal?.targets.find(({ id }) => id === entry.target);
  if (!goal || !dropped) return { problem: noTarget(entry.target, goalsInReport(dataset, reportId)) };
  if (goal.targets.length === 1) return { problem: problemOf("only-target") };
  const { id, name } = dropped;
  const former = (goal.formerTargets ?? []).map((one) => (one.to === id ? { ...one, to: null } : one));
  return {
    dataset: replaceGoal(dataset, goal, {
      ...goal,
      targets: goal.targets.filter((one) => one !== dropped),
      formerTargets: [...former, { id, to: null }],
      droppedTargets: [...(goal.droppedTargets ?? []), { id, name, reason: entry.reason, ...deciderOf(entry) }],
    }),
  };
}
