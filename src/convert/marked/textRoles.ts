import * as z from "zod/mini";
import { normalizeWhitespace } from "../../domain/text/normalizeWhitespace";
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

/** Words of a text, where one paragraph holds both a goal and how it went. The places are counted in the text on one line. */
const textPartSchema = z.strictObject({
  quote: z.string().check(z.minLength(1)),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
});

/** Words of a text, and where they stand in it. */
export type TextPart = z.infer<typeof textPartSchema>;

/**
 * What a person has said that texts of a document are, in the document's order. Each holds the whole text: where that has changed, the entry is not applied. One of
 * several equal texts is named by its place among them; `part` gives the role to some of its words; without `roundId`, what it tells is of the document's own round,
 * else of the year's outcome.
 */
export const markedTextsSchema = z.array(
  z
    .strictObject({
      text: z.string().check(z.minLength(1)),
      role: z.enum(textRoles),
      roundId: z.optional(roundIdSchema),
      nth: z.optional(z.int().check(z.positive())),
      of: z.optional(z.int().check(z.positive())),
      part: z.optional(textPartSchema),
    })
    .check(
      z.refine(
        ({ text, part }) =>
          !part ||
          (part.quote.trim() === part.quote && normalizeWhitespace(text).slice(part.start, part.end) === part.quote),
        {
          error: '"part" does not stand there: its "quote" is the words that "text" has from "start" to "end"',
        },
      ),
      z.refine(({ nth, of }) => (nth === undefined) === (of === undefined) && (nth ?? 1) <= (of ?? 1), {
        error: 'of several equal texts one is named by "nth" and "of" together: "nth": 2, "of": 3',
      }),
      z.refine(({ role, roundId }) => role === "round" || roundId === undefined, {
        error: 'only a text with the role "round" names a round: remove "roundId", or give the role "round"',
      }),
    ),
);

export type MarkedText = z.infer<typeof markedTextsSchema>[number];

/** Names a text of a document by its words, and by its place among those that are equal to it. */
export const wholeKey = ({ text, nth = 1, of = 1 }: Pick<MarkedText, "text" | "nth" | "of">): string =>
  `${nth}/${of} ${normalizeWhitespace(text)}`;

/** Names a text of a document, or the part of one that is meant. */
export const textKey = ({ part, ...whole }: Pick<MarkedText, "text" | "nth" | "of" | "part">): string =>
  part ? `${part.start}–${part.end} ${wholeKey(whole)}` : wholeKey(whole);

/** By the names of the documents. */
export type MarkedTexts = Readonly<Record<string, MarkedText[]>>;

const none: readonly MarkedText[] = [];

/** What a person has said of a document's texts. */
export const markedIn = (marked: MarkedTexts = {}, file: string): readonly MarkedText[] => {
  const name = file.slice(file.indexOf("/") + 1);
  return (Object.hasOwn(marked, name) ? marked[name] : undefined) ?? none;
};
