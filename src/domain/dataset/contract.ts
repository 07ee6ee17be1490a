import * as z from "zod/mini";
import { statuses } from "../status";

/** The version of the data contract. A reader refuses a newer major version and accepts a newer minor one. */
export const schemaVersion = "1.1";

/** A readable id. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** A whole number from 0. */
export const count = z.int().check(z.nonnegative());
/** A whole number from 1. */
export const ordinal = z.int().check(z.positive());
/** A year. */
export const year = z.int().check(z.gte(1900), z.lte(2999));
/** An ISO date. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The three languages of the interface; report text keeps its own language. */
export const languages = ["fi", "sv", "en"] as const;

/** A name in other languages. */
export const translations = z.object({
  fi: z.optional(z.string()),
  sv: z.optional(z.string()),
  en: z.optional(z.string()),
});

const round = z.object({
  id: z.string().check(z.regex(/^\d{4}-(\d{1,2}|result)$/)),
  label: z.string(),
  year,
  ordinal,
  period: z.string().check(z.regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/)),
  kind: z.enum(["forecast", "outcome"]),
  translations: z.optional(translations),
});

const correction = z.object({
  received: z.string().check(z.minLength(1)),
  corrected: z.string().check(z.minLength(1)),
});

const report = z.object({
  id,
  title: z.string(),
  organisation: z.string(),
  year,
  language: z.enum(languages),
  columns: z.array(z.string()),
  otherColumns: z.optional(z.array(count)),
  sources: z.array(z.object({ file: z.string(), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })),
  rounds: z.array(round),
  corrections: z.array(correction),
});

const goneGoal = z.object({
  id,
  reportId: id,
  title: z.string(),
  to: z.nullable(id),
  reason: z.optional(translations),
});

const address = z.string().check(z.regex(/^https?:\/\//));
const inAllLanguages = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

const accessibility = z.object({
  state: z.optional(z.enum(["full", "partial", "none"])),
  prepared: z.optional(isoDate),
  reviewed: z.optional(isoDate),
  external: z.optional(z.boolean()),
  tested: z.optional(z.array(z.object({ date: isoDate, what: inAllLanguages }))),
  shortcomings: z.optional(z.array(z.object({ criterion: z.nullable(z.string()), what: inAllLanguages }))),
});

/** What the publisher settles for the whole site. */
export const siteSchema = z.object({
  title: z.optional(translations),
  publisher: z.optional(z.string()),
  languages: z.optional(z.array(z.enum(languages)).check(z.minLength(1))),
  licence: z.optional(z.object({ name: z.string(), address: z.optional(address) })),
  contact: z.optional(
    z.object({ email: z.optional(z.string()), phone: z.optional(z.string()), form: z.optional(address) }),
  ),
  colour: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))),
  font: z.optional(
    z.object({
      family: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u)),
      file: z.string().check(z.regex(/^[\w-]+\.woff2$/)),
    }),
  ),
  accessibility: z.optional(accessibility),
});

/** The status that a report gives by itself, beside its words. */
export const ownStatus = z.object({ text: z.string().check(z.minLength(1)), status: z.nullable(z.enum(statuses)) });

/** Such statuses of a whole goal, one for a round. */
export const ownStatuses = z.array(z.object({ roundId: z.string(), ...ownStatus.shape }));

/** All of a dataset but its goals. */
export const frame = {
  schemaVersion: z.string().check(z.regex(/^\d+\.\d+$/)),
  site: z.optional(siteSchema),
  reports: z.array(report),
  themes: z.array(z.object({ id, name: z.string(), aliases: z.optional(z.array(z.string())), translations })),
  programmes: z.array(z.object({ id, name: z.string(), aliases: z.array(z.string()), translations })),
  goneGoals: z.optional(z.array(goneGoal)),
};

export type Language = (typeof languages)[number];
type Frame = { [Key in keyof typeof frame]: z.infer<(typeof frame)[Key]> };
export type Report = z.infer<typeof report>;
export type Round = z.infer<typeof round>;
export type Correction = z.infer<typeof correction>;
export type Theme = Frame["themes"][number];
export type Programme = Frame["programmes"][number];
export type Translations = z.infer<typeof translations>;
/** What the publisher settles for the whole site: its name, languages, look, licence and contact. */
export type SiteSettings = z.infer<typeof siteSchema>;
/** A goal that was once published and is no more. */
export type GoneGoal = z.infer<typeof goneGoal>;
