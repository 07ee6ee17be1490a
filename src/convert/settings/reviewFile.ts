import * as z from "zod/mini";
import { isoDate } from "../../domain/dataset/schema";
import { languages } from "../../domain/language";
import { statuses } from "../../domain/status";

const text = z.string().check(z.minLength(1));
const names = z.partialRecord(z.enum(languages), text);
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Who decided, and when. */
const decided = { by: z.optional(text), on: z.optional(isoDate) };

/** A cell of a document: needed where the same words stand in several of a goal. */
const reviewPlace = z.strictObject({
  file: text,
  sheet: z.optional(text),
  table: z.optional(z.int()),
  row: z.int(),
  column: z.int(),
});

const targetName = z.strictObject({ passage: z.optional(text), target: z.optional(text), name: names, ...decided });

/**
 * A status that a person decided. `target` names the target by its id; without it, `passage` is received text that stands exactly once in its goal, or
 * in the cell `at`. `textSha256` is the hash of the assessment's whole text: when that text changes, the decision no longer holds.
 */
const statusDecision = z.strictObject({
  passage: z.optional(text),
  target: z.optional(text),
  at: z.optional(reviewPlace),
  roundId: text,
  textSha256: z.optional(sha256),
  status: z.enum(statuses),
  /** Needed where the status differs from what was read. */
  reason: z.optional(z.string()),
  /** Other words of the text that say so. */
  evidence: z.optional(text),
  /** The status that was published before, where this one corrects it. */
  was: z.optional(z.enum(statuses)),
  ...decided,
});

/** `review.json`: what a person decided. */
export const reviewSchema = z.strictObject({
  targets: z.optional(z.array(targetName)),
  titles: z.optional(
    z.array(
      z.strictObject({ passage: text, fi: z.optional(text), sv: z.optional(text), en: z.optional(text), ...decided }),
    ),
  ),
  statuses: z.optional(z.array(statusDecision)),
  /**
   * What prose on the year's outcome speaks of: the goal by its title in the report, null where it is none of this report's; and the target by its
   * name, where the words do not tell.
   */
  joins: z.optional(
    z.array(z.strictObject({ passage: text, goal: z.nullable(text), target: z.optional(text), ...decided })),
  ),
  /** What a goal is: `id` the goal that it was before it was renamed; `continues` the goal of an earlier year that it goes on from, null for none. */
  goals: z.optional(
    z.array(
      z.strictObject({ passage: text, id: z.optional(text), continues: z.optional(z.nullable(text)), ...decided }),
    ),
  ),
  /** Goals that are no more: the goal that took them up, and why. */
  gone: z.optional(z.array(z.strictObject({ id: text, to: z.optional(text), reason: z.optional(names), ...decided }))),
});

export type Review = z.infer<typeof reviewSchema>;
export type ReviewPlace = z.infer<typeof reviewPlace>;
export type StatusDecision = z.infer<typeof statusDecision>;
