import * as z from "zod/mini";
import { languages } from "./dataset/schema";
import { bases, statuses, verdicts } from "./status";

const text = z.string().check(z.minLength(1));
const inEachLanguage = z.object({ fi: text, sv: text, en: text });
const count = z.int().check(z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(1));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const example = z.object({
  language: z.enum(languages),
  text,
  deciding: z.array(z.object({ start: count, end: count })),
});
const nearMiss = z.object({ language: z.enum(languages), text, status: z.enum(statuses) });

const rule = z.object({
  name: text,
  /** The kind of round that its examples stand in, where it makes a difference. */
  kind: z.optional(z.enum(["forecast", "outcome"])),
  status: z.enum(verdicts),
  basis: z.enum(bases),
  meaning: inEachLanguage,
  examples: z.array(example),
  nearMisses: z.array(nearMiss),
});

const agreed = z.object({
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
  all: agreed,
  development: agreed,
  heldOut: agreed,
  heldOutUnseen: z.optional(z.extend(agreed, { date: day })),
});

/**
 * How the reader reads, told by the rules themselves: what decides, each rule in the order in which it is asked, and how well it does. `deciding`
 * are the places of the words that decide an example; a near miss says what it is read as instead.
 */
const methodSchema = z.object({
  precedence: z.array(inEachLanguage),
  rules: z.array(rule),
  agreement: agreementSchema,
});

export type Method = z.infer<typeof methodSchema>;
export type MethodRule = z.infer<typeof rule>;
export type Example = z.infer<typeof example>;
export type NearMiss = z.infer<typeof nearMiss>;
export type Agreement = z.infer<typeof agreementSchema>;

/** Outside data, checked once. */
export const readMethod = (json: unknown): Method => z.parse(methodSchema, json);
