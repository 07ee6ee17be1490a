import type { Goal } from "../../domain/dataset/schema";
import { similarIds } from "../../domain/goal/similarIds";

/** Says that a report has no target of an id, and which id comes nearest. */
export function noTarget(id: string, goals: readonly Goal[]): string {
  const [nearest] = similarIds(
    id,
    goals.flatMap(({ targets }) => targets.map((target) => target.id)),
    1,
  );
  return `the report has no target ${id}${nearest === undefined ? "" : `; did you mean ${nearest}?`}`;
}
