import type { ConfirmedPlan } from "../../../../convert/plan/confirmedPlan";
import type { PlannedPart, PlanRole } from "../../../../convert/plan/readingPlan";

/** What a column may be taken for: a role, and the round that it tells of, where it tells of one. */
export interface ColumnMeaning {
  role: PlanRole;
  roundId: string | null;
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
