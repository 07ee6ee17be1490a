import * as z from "zod/mini";

const count = z.int().check(z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(1));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const inEachLanguage = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

const figures = z.object({
  /** How many texts were read. */
  texts: count,
  /** How many of them got a status; a person is asked about the others, or they hold none. */
  published: count,
  asked: count,
  /** What share of the published statuses was right; of the good ones; null where there was none. */
  right: z.nullable(share),
  goodRight: z.nullable(share),
  /** What share of the texts that state an outcome got it right. */
  coverage: z.nullable(share),
  badReadAsGood: count,
  /** How many texts without an outcome got a status. */
  verdictWhereNone: count,
  /** What share of all texts was read as their first label, where another would be right too; what is asked counts as no status. */
  strict: z.nullable(share),
});

/** How well the reader did on some texts. */
export type ReaderFigures = z.infer<typeof figures>;

/** Texts that rules were written from, and texts that only measure. */
const textSets = ["writtenFrom", "check"] as const;

/** As `npm run measure` writes it. */
export const measuredSchema = z.object({
  date: day,
  sets: z.array(
    z.object({
      set: z.enum(textSets),
      languages: z.object({ all: figures, fi: figures, sv: figures, en: figures }),
      /** Cells with little room for more than the verdict, and longer ones. */
      lengths: z.object({ short: figures, long: figures }),
    }),
  ),
});

/** Measurements from outside, on texts that the authors of the reader did not have: the newest last. */
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
          /** Read as people read it, where it was not published too. */
          agrees: share,
          badReadAsGood: count,
        }),
      ),
    }),
  ),
});

/** How well the reader reads, as it was last measured. */
export type Measurement = z.infer<typeof measuredSchema> & { unseen: z.infer<typeof unseenSchema>["measured"] };
