import * as z from "zod/mini";
import { count, fieldsWithoutGoals, id, isoDate, ordinal, ownStatusesSchema, translationsSchema, year } from "./schema";

/*
 * The dataset's summary as it is sent: one array per field instead of an object per target, a letter per status, rare fields as pairs of position and
 * value, and no id that equals the slug of its name. This is much smaller than the dataset and faster to parse.
 */

/** A field that few items have: their positions, each as the distance from the one before, and the values. */
const sparse = <T extends z.core.$ZodType>(value: T) => z.object({ at: z.array(count), of: z.array(value) });

/** The summary file as the page fetches it. The build checks every field; the page checks only the version and the kinds of the top-level fields. */
export const columnarSummarySchema = z.object({
  ...fieldsWithoutGoals,
  /** The version of the data: the name of the folder with its goal files and word indexes. */
  dataVersion: z.string().check(z.regex(/^[0-9a-f]+$/)),
  /** How many goals each goal file holds, in order. */
  files: z.array(ordinal),
  goals: z.object({
    /** Only ids that differ from the slug of the title. */
    ids: sparse(id),
    /** Indices into `reports` and `themes`. */
    reports: z.array(count),
    themes: z.array(count),
    programmes: z.array(z.array(count)),
    titles: z.array(z.string()),
    units: sparse(z.string()),
    translations: sparse(translationsSchema),
    ownStatuses: sparse(ownStatusesSchema),
    continues: sparse(z.nullable(id)),
    /** How many targets each goal has. */
    targets: z.array(count),
  }),
  /** The goals' targets, one goal after another. */
  targets: z.object({
    /** Only ids that differ from the slug of the name. */
    ids: sparse(id),
    names: z.array(z.string()),
    translations: sparse(translationsSchema),
    continues: sparse(id),
  }),
  /** The assessments of all targets, one target after another, each in the order of its report's rounds. */
  assessments: z.object({
    /** One letter of {@link statusCodes} per assessment. */
    statusCodes: z.string(),
    dates: sparse(isoDate),
    postponedTo: sparse(year),
    partly: z.array(count),
    reviewed: z.array(count),
    events: sparse(z.array(isoDate)),
    /** Indices into the report's rounds. */
    sameTextAs: sparse(count),
    sameEvidenceAs: sparse(count),
  }),
});

export type ColumnarSummary = z.infer<typeof columnarSummarySchema>;
