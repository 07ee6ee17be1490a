import type { ConfirmedPlan } from "../../../../convert/plan/confirmedPlan";
import type { PlannedPart, PlanRole } from "../../../../convert/plan/readingPlan";

/** The meaning of a column: a role, and the round that it belongs to, if any. */
export interface ColumnMeaning {
  role: PlanRole;
  roundId: string | null;
}

/** The confirmed plan with the meaning of one column changed. The other columns of the part stay as confirmed or, without a confirmation, as the reader understood them. */
export function withMeaning(
  plan: ConfirmedPlan | undefined,
  part: Pick<PlannedPart, "columns">,
  column: number,
  meaning: ColumnMeaning,
): ConfirmedPlan {
  const headings = (one: { columns: readonly { heading: string }[] }) =>
    one.columns.map(({ heading }) => heading).join("\n");
  const confirmed = plan?.find((one) => headings(one) === headings(part));
  const columns = (confirmed ?? part).columns.map(({ heading, role, roundId }, at) => ({
    heading,
    ...(at === column ? meaning : { role, roundId }),
  }));
  return [...(plan ?? []).filter((one) => headings(one) !== headings(part)), { columns }];
}
