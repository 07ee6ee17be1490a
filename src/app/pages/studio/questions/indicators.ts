import type { Dataset, Goal, Report, Target } from "../../../../domain/dataset/schema";
import { measuresOfTarget } from "../../../../domain/goal/goalMeasures";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";

/** A target's indicator as `better` names it: its first measure, else its own name. */
export const indicatorOf = (goal: Goal, target: Target): string =>
  (measuresOfTarget(goal, target)[0] ?? target.name).trim();

/** The indicators whose figures give no status, because it is not known whether higher or lower is better; and those that a person has decided. */
export function indicatorsWithoutDirection(
  { goals }: Dataset,
  { id }: Pick<Report, "id">,
  settled: ReportSettings["better"] = {},
): string[] {
  const open = goals
    .filter(({ reportId }) => reportId === id)
    .flatMap((goal) => goal.targets.filter(isCompared).map((target) => indicatorOf(goal, target)));
  return [...new Set([...Object.keys(settled), ...open])];
}

/** Whether a round has a figure and a level to compare it with, and is asked because of that. */
const isCompared = ({ assessments }: Target): boolean =>
  assessments.some((one) => one.status === "none" && one.candidate?.basis === "compared");
