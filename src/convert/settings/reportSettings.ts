import * as z from "zod/mini";
import { languages } from "../../domain/dataset/schema";
import { statuses } from "../../domain/status";
import { ownWordsSchema } from "../table/vocabulary";

const text = z.string().check(z.minLength(1));
const names = z.partialRecord(z.enum(languages), text);

/** `report.json`: what the documents do not say themselves. Everything may be absent. */
export const reportSettingsSchema = z.strictObject({
  organisation: z.optional(text),
  title: z.optional(text),
  year: z.optional(z.int()),
  language: z.optional(z.enum(languages)),
  /** Programmes by their full names, to part those that stand several to a paragraph. */
  programmes: z.optional(z.array(text)),
  /** Words of the report's own for its headings and statuses, beside those of `src/convert/table/vocabulary.json`. */
  vocabulary: z.optional(ownWordsSchema),
  /** The headings of a table that has none of its own. */
  columns: z.optional(z.array(z.string())),
  /** Errors of writing or scanning in this report: shown corrected, kept as received. */
  corrections: z.optional(z.array(z.strictObject({ received: text, corrected: text }))),
});

/** A cell of a document: needed where the same words stand in several of a goal. */
const reviewPlace = z.strictObject({
  file: text,
  sheet: z.optional(text),
  table: z.optional(z.int()),
  row: z.int(),
  column: z.int(),
});

/** `review.json`: what a person decided. `passage` is received text that stands exactly once in its goal, or in the cell that a status names as `at`. */
export const reviewSchema = z.strictObject({
  targets: z.optional(z.array(z.strictObject({ passage: text, name: names }))),
  titles: z.optional(
    z.array(z.strictObject({ passage: text, fi: z.optional(text), sv: z.optional(text), en: z.optional(text) })),
  ),
  statuses: z.optional(
    z.array(
      z.strictObject({
        passage: text,
        at: z.optional(reviewPlace),
        roundId: text,
        status: z.enum(statuses),
        reason: text,
      }),
    ),
  ),
  /**
   * What prose on the year's outcome speaks of: the goal by its title in the report, null where it is none of this report's; and the target by its
   * name, where the words do not tell.
   */
  joins: z.optional(z.array(z.strictObject({ passage: text, goal: z.nullable(text), target: z.optional(text) }))),
  /** What a goal is: `id` the goal that it was before it was renamed; `continues` the goal of an earlier year that it goes on from, null for none. */
  goals: z.optional(
    z.array(z.strictObject({ passage: text, id: z.optional(text), continues: z.optional(z.nullable(text)) })),
  ),
  /** Goals that are no more: the goal that took them up, and why. */
  gone: z.optional(z.array(z.strictObject({ id: text, to: z.optional(text), reason: z.optional(names) }))),
});

export type ReportSettings = z.infer<typeof reportSettingsSchema>;
export type ReviewPlace = z.infer<typeof reviewPlace>;
export type Review = z.infer<typeof reviewSchema>;
