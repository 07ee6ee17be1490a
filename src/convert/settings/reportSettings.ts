import * as z from "zod/mini";
import { settingsText as text } from "./settingsText";
import { year } from "../../domain/dataset/schema";
import { languages } from "../../domain/language";
import { statuses } from "../../domain/status";
import { leftOutKinds } from "../formats/leftOutKinds";
import { chosenLayouts } from "../layouts/chosenLayout";
import { markedTextsSchema } from "../marked/textRoles";
import { confirmedPlanSchema } from "../plan/confirmedPlan";
import { ownWordsSchema } from "../table/vocabulary/ownWords";

const inLanguages = z.strictObject({ fi: z.optional(text), sv: z.optional(text), en: z.optional(text) });

/** `report.json`: what the documents do not say themselves. Everything may be absent. */
export const reportSettingsSchema = z.strictObject({
  organisation: z.optional(text),
  title: z.optional(text),
  /** Title and organisation in other languages, for pages in them. */
  translations: z.optional(z.strictObject({ title: z.optional(inLanguages), organisation: z.optional(inLanguages) })),
  year: z.optional(year),
  language: z.optional(z.enum(languages)),
  /** Programmes by their full names, to part those that stand several to a paragraph. */
  programmes: z.optional(z.array(text)),
  /** Words of the report's own for its headings and statuses, beside those of `src/convert/table/vocabulary/vocabulary.json`. */
  vocabulary: z.optional(ownWordsSchema),
  /** What the report's own lights mean, by word, letter, digit or sign; over what `vocabulary` and the reader know of them. */
  lights: z.optional(
    z.record(text, z.enum(statuses)).check(
      z.refine((lights) => {
        const marks = Object.entries(lights).map(([light, status]) => [light.trim().toLowerCase(), status] as const);
        const meant = new Map(marks);
        return marks.every(([mark, status]) => meant.get(mark) === status);
      }, "a light stands here twice, in capitals and not, with two statuses; keep one of them"),
    ),
  ),
  /** Which way is good for an indicator, by the words that name it: with a higher figure its level is reached, or with a lower one. */
  better: z.optional(z.record(text, z.enum(["higher", "lower"]))),
  /** Kinds of content that documents hold and that are left out: a person has seen that, so it is no message any more. */
  accept: z.optional(z.array(z.enum(leftOutKinds))),
  /** The reading plan as a person has confirmed it: what the columns under these headings hold. */
  plan: z.optional(confirmedPlanSchema),
  /** How a document is read that several layouts explain, by its name. */
  layouts: z.optional(z.record(text, z.enum(chosenLayouts))),
  /** What a person has said that texts of a document are, by its name. */
  texts: z.optional(z.record(text, markedTextsSchema)),
  /** The headings of a table that has none of its own. */
  columns: z.optional(z.array(z.string())),
  /** Errors of writing or scanning in this report: shown corrected, kept as received. */
  corrections: z.optional(z.array(z.strictObject({ received: text, corrected: text }))),
});

export type ReportSettings = z.infer<typeof reportSettingsSchema>;
