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
  const { columns } = plan?.find((one) => headingsOf(one) === headingsOf(part)) ?? part;
  return withMeanings(
    plan,
    part,
    columns.map(({ role, roundId = null }, at) => (at === column ? meaning : { role, roundId })),
  );
}

/** The confirmed plan with the meanings of all columns of a part. */
export const withMeanings = (
  plan: ConfirmedPlan = [],
  part: Pick<PlannedPart, "columns">,
  meanings: readonly ColumnMeaning[],
): ConfirmedPlan => [
  ...plan.filter((one) => headingsOf(one) !== headingsOf(part)),
  {
    columns: part.columns.map(({ heading }, at) => ({
      heading,
      role: meanings[at]?.role ?? "other",
      roundId: meanings[at]?.roundId ?? null,
    })),
  },
];

const headingsOf = ({ columns }: { columns: readonly { heading: string }[] }): string =>
  columns.map(({ heading }) => heading).join("\n");
