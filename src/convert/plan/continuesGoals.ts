import type { PlannedPart } from "./readingPlan";

/** Whether a part begins no goal because all of its rows belong to goals that earlier parts of its document began. */
export function continuesGoals(part: PlannedPart, parts: readonly PlannedPart[]): boolean {
  const before = parts.slice(0, parts.indexOf(part));
  return (
    part.goals === 0 &&
    part.layout !== null &&
    part.leftOut.length === 0 &&
    part.columns.some(({ examples }) => examples.length > 0) &&
    before.some(({ file, goals }) => file === part.file && goals > 0)
  );
}
