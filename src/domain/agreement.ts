import * as z from "zod/mini";

const count = z.int().check(z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(1));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const agreementFigures = z.object({
  n: count,
  accuracy: share,
  withOtherRightReadings: share,
  macroF1: share,
  badReadAsGood: count,
  verdictWhereNone: count,
});

/** How far the reader agrees with people, as a measuring command wrote it. */
export const agreementSchema = z.object({
  date: day,
  all: agreementFigures,
  development: agreementFigures,
  heldOut: agreementFigures,
  heldOutUnseen: z.optional(z.extend(agreementFigures, { date: day })),
});

export type Agreement = z.infer<typeof agreementSchema>;
