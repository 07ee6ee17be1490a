import * as z from "zod/mini";

const count = z.int().check(z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(1));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const inEachLanguage = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

const figures = z.object({
  /** How many texts were read. */
  texts: count,
  /** How many of them got a status. Of the others, a person is asked or they state no status. */
  published: count,
  asked: count,
  /** The share of published statuses that was right, and the same of the good ones only; null where there was none. */
  right: z.nullable(share),
  goodRight: z.nullable(share),
  /** The share of texts with an outcome for which the right status was published. */
  coverage: z.nullable(share),
  badReadAsGood: count,
  /** How many texts without an outcome got a status all the same. */
  verdictWhereNone: count,
  /**
   * The share of all texts that was read as their first label, even where a second label would be accepted. A question to a person counts as no
   * status.
   */
  strict: z.nullable(share),
});

/** How well the reader did on a set of texts. */
export type ReaderFigures = z.infer<typeof figures>;

/** Texts that rules were written from, and texts that only measure. */
const textSets = ["writtenFrom", "check"] as const;

/** The file that `npm run measure` writes. */
export const measuredSchema = z.object({
  date: day,
  sets: z.array(
    z.object({
      set: z.enum(textSets),
      languages: z.object({ all: figures, fi: figures, sv: figures, en: figures }),
      /** Short cells, which hold little more than a verdict, and longer ones. */
      lengths: z.object({ short: figures, long: figures }),
    }),
  ),
});

/** Measurements by others, on texts that the authors of the reader did not have: the newest last. */
export const unseenSchema = z.object({
  measured: z.array(
    z.object({
      date: day,
      /** The version of the reader, a commit. */
      commit: z.string(),
      sets: z.array(
        z.object({
          name: inEachLanguage,
          right: z.optional(share),
          goodRight: z.optional(share),
          coverage: z.optional(share),
          /** The share that was read as people read it, including readings that were not published. */
          agrees: share,
          badReadAsGood: count,
        }),
      ),
    }),
  ),
});

/** How well the reader reads, as it was last measured. */
export type Measurement = z.infer<typeof measuredSchema> & { unseen: z.infer<typeof unseenSchema>["measured"] };
