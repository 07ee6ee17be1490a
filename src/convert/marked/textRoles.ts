import * as z from "zod/mini";
import { roundIdSchema } from "../plan/confirmedPlan";
import type { PlanRole } from "../plan/readingPlan";

/** What a person can say that a text of a document is. `round` tells how the goal above it went; `other` is not used. */
export const textRoles = [
  "goal",
  "description",
  "measure",
  "round",
  "theme",
  "other",
] as const satisfies readonly PlanRole[];

/**
 * What a person has said that texts of a document are, in the document's order. Each holds the whole text: where that has changed, the entry is not applied. One of
 * several equal texts is named by its place among them; without `roundId`, what it tells is of the document's own round, else of the year's outcome.
 */
export const markedTextsSchema = z.array(
  z
    .strictObject({
      text: z.string().check(z.minLength(1)),
      role: z.enum(textRoles),
      roundId: z.optional(roundIdSchema),
      nth: z.optional(z.int().check(z.positive())),
      of: z.optional(z.int().check(z.positive())),
    })
    .check(
      z.refine(({ nth, of }) => (nth === undefined) === (of === undefined) && (nth ?? 1) <= (of ?? 1), {
        error: 'of several equal texts one is named by "nth" and "of" together: "nth": 2, "of": 3',
      }),
      z.refine(({ role, roundId }) => role === "round" || roundId === undefined, {
        error: 'only a text with the role "round" names a round: remove "roundId", or give the role "round"',
      }),
    ),
);

export type MarkedText = z.infer<typeof markedTextsSchema>[number];

/** By the names of the documents. */
export type MarkedTexts = Readonly<Record<string, MarkedText[]>>;

const none: readonly MarkedText[] = [];

/** What a person has said of a document's texts. */
export const markedIn = (marked: MarkedTexts = {}, file: string): readonly MarkedText[] => {
  const name = file.slice(file.indexOf("/") + 1);
  return (Object.hasOwn(marked, name) ? marked[name] : undefined) ?? none;
};
