import type { ConfirmedPlan } from "../../../../convert/plan/confirmedPlan";
import type { PlannedPart, PlanRole } from "../../../../convert/plan/readingPlan";
import { outcomeIdOf } from "../../../../convert/table/rounds";
import type { Dataset } from "../../../../domain/dataset/schema";

/** What a column may be taken for: a role, and the round that it tells of, where it tells of one. */
export interface ColumnMeaning {
  role: PlanRole;
  roundId: string | null;
}

/** A meaning as the value of a menu, and back. */
export const meaningKey = ({ role, roundId }: ColumnMeaning): string =>
  roundId === null ? role : `${role} ${roundId}`;

/** The rounds that a column may tell of: the forecasts of a year, its result, and those that the plan names. */
export function roundChoices(year: number, named: readonly (string | null)[]): string[] {
  const own = [1, 2, 3, 4].map((ordinal) => `${year}-${ordinal}`);
  return [...new Set([...own, outcomeIdOf(year), ...named.filter((id) => id !== null)])];
}

/** The confirmed plan with one column of a part meant otherwise; the part's other columns stay as they were confirmed, or else read. */
export function withMeaning(
  plan: ConfirmedPlan | undefined,
  part: Pick<PlannedPart, "columns">,
  column: number,
  meaning: ColumnMeaning,
): ConfirmedPlan {
  const headings = (one: { columns: readonly { heading: string }[] }) =>
    one.columns.map(({ heading }) => heading).join("\n");
  const kept = plan?.find((one) => headings(one) === headings(part));
  const columns = (kept ?? part).columns.map(({ heading, role, roundId }, at) => ({
    heading,
    ...(at === column ? meaning : { role, roundId }),
  }));
  return [...(plan ?? []).filter((one) => headings(one) !== headings(part)), { columns }];
}

/** How many statuses of a report are otherwise than before, new and lost ones among them. */
export function changedStatuses(before: Dataset, after: Dataset, reportId: string): number {
  const [old, now] = [statusesOf(before, reportId), statusesOf(after, reportId)];
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].filter((key) => old.get(key) !== now.get(key)).length;
}

const statusesOf = ({ goals }: Dataset, reportId: string): Map<string, string> =>
  new Map(
    goals
      .filter((goal) => goal.reportId === reportId)
      .flatMap(({ targets }) =>
        targets.flatMap(({ id, assessments }) =>
          assessments.map(({ roundId, status, noneReason }) => [`${id} ${roundId}`, noneReason ?? status] as const),
        ),
      ),
  );
