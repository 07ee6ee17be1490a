import type { Dataset, Goal, Report, Target } from "../../../../domain/dataset/schema";
import { measuresOfTarget } from "../../../../domain/goal/goalMeasures";
import { nameKey } from "../../../../convert/text/nameKey";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";

/** A target's indicator as `better` names it: its first measure, else its own name. */
export const indicatorOf = (goal: Goal, target: Target): string =>
  (measuresOfTarget(goal, target)[0] ?? target.name).trim();

/**
 * The indicators whose figures give no status, because it is not known whether higher or lower is better; and those that a person has decided. They stand in the
 * order of the report, so that a choice does not move the menu under a person's keys, and names that the converter takes for one stand once.
 */
export function indicatorsWithoutDirection(
  { goals }: Dataset,
  { id }: Pick<Report, "id">,
  settled: ReportSettings["better"] = {},
): string[] {
  const names = Object.keys(settled);
  const settledAs = new Map(names.map((name) => [nameKey(name), name]));
  const inReport = goals
    .filter(({ reportId }) => reportId === id)
    .flatMap((goal) =>
      goal.targets.flatMap((target) => {
        const name = indicatorOf(goal, target);
        return settledAs.get(nameKey(name)) ?? (isCompared(target) ? name : []);
      }),
    );
  return [...new Map([...inReport, ...names].map((name) => [nameKey(name), name])).values()];
}

/** Whether a round has a figure and a level to compare it with, and is asked because of that. */
const isCompared = ({ assessments }: Target): boolean =>
  assessments.some((one) => one.status === "none" && one.candidate?.basis === "compared");
