import type { Goal } from "../../domain/dataset/schema";
import { similarIds } from "../../domain/goal/similarIds";
import { problemOf } from "./problem";
import type { Problem } from "./problem";

/** The message that a report has no target with an id, with the nearest id. */
export function noTarget(id: string, goals: readonly Goal[]): Problem {
  const [nearest] = similarIds(
    id,
    goals.flatMap(({ targets }) => targets.map((target) => target.id)),
    1,
  );
  return nearest === undefined
    ? problemOf("no-target", { target: id })
    : problemOf("no-target-nearest", { target: id, nearest });
}
