import * as z from "zod/mini";
import { planRoles } from "./readingPlan";
import type { ReadingPlan } from "./readingPlan";

/** The id of a round, as settings name it. */
export const roundIdSchema = z.string().check(z.regex(/^(?:19|20)\d{2}-(?:[1-9]|1[0-2]|result)$/));

/** The part of `report.json` that holds a confirmed reading plan: for each table, its headings in their order and what each column holds. */
export const confirmedPlanSchema = z.array(
  z.strictObject({
    columns: z.array(
      z
        .strictObject({ heading: z.string(), role: z.enum(planRoles), roundId: z.optional(z.nullable(roundIdSchema)) })
        .check(
          z.refine(({ role, roundId: id }) => role !== "round" || id != null, {
            error:
              'a column with the role "round" needs a "roundId" that says which round it tells of: "2031-2", or "2031-result" for the year\'s outcome',
          }),
        ),
    ),
  }),
);

export type ConfirmedPlan = z.infer<typeof confirmedPlanSchema>;

/** What `report.json` keeps of a plan that a person has confirmed, or changed. */
export const confirmedPlanOf = ({ parts }: ReadingPlan): ConfirmedPlan =>
  parts
    .filter(({ layout }) => layout !== null && layout !== "prose")
    .map(({ columns }) => ({
      columns: columns.map(({ heading, role, roundId: id }) => ({ heading, role, roundId: id })),
    }));
