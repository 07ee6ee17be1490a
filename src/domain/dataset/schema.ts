import * as z from "zod/mini";
import { languages } from "../language";
import { bases, noneReasons, statuses, verdicts } from "../status";

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

/** A name in other languages. */
export const translationsSchema = z.object({
  fi: z.optional(z.string()),
  sv: z.optional(z.string()),
  en: z.optional(z.string()),
});

const round = z.object({
  id: z.string().check(z.regex(/^\d{4}-(\d{1,2}|result)$/)),
  label: z.string(),
  year,
  ordinal,
  period: z.string().check(z.regex(/^\d{4}((\/\d{4})?(-Q[1-4])?|-(0[1-9]|1[0-2]))$/)),
  kind: z.enum(["forecast", "outcome"]),
  translations: z.optional(translationsSchema),
});

const correction = z.object({
  received: z.string().check(z.minLength(1)),
  corrected: z.string().check(z.minLength(1)),
});

const report = z.object({
  id,
  title: z.string(),
  organisation: z.string(),
  translations: z.optional(
    z.object({ title: z.optional(translationsSchema), organisation: z.optional(translationsSchema) }),
  ),
  year,
  language: z.enum(languages),
  columns: z.array(z.string()),
  otherColumns: z.optional(z.array(count)),
  sources: z.array(z.object({ file: z.string(), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })),
  rounds: z.array(round),
  corrections: z.array(correction),
});

const removedGoalSchema = z.object({
  id,
  reportId: id,
  title: z.string(),
  to: z.nullable(id),
  reason: z.optional(translationsSchema),
});

const address = z.string().check(z.regex(/^https?:\/\//));
/** Texts that are asked for in each language. */
export const inAllLanguages = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

const accessibility = z.object({
  state: z.optional(z.enum(["full", "partial", "none"])),
  prepared: z.optional(isoDate),
  reviewed: z.optional(isoDate),
  external: z.optional(z.boolean()),
  tested: z.optional(z.array(z.object({ date: isoDate, what: inAllLanguages }))),
  shortcomings: z.optional(z.array(z.object({ criterion: z.nullable(z.string()), what: inAllLanguages }))),
});

/** What the publisher sets for the whole site. */
export const siteSchema = z.object({
  title: z.optional(translationsSchema),
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
  goalRule: z.optional(
    z.object({
      text: z.optional(translationsSchema),
      source: z.optional(translationsSchema),
      rollUp: z.optional(z.boolean()),
    }),
  ),
});

/** The status that a report gives by itself, beside its words. */
const ownStatusSchema = z.object({
  text: z.string().check(z.minLength(1)),
  status: z.nullable(z.enum(statuses)),
});

/** The report's own statuses of a whole goal, at most one per round. */
export const ownStatusesSchema = z.array(z.object({ roundId: z.string(), ...ownStatusSchema.shape }));

/** The fields of a dataset apart from its goals. */
export const fieldsWithoutGoals = {
  schemaVersion: z.string().check(z.regex(/^\d+\.\d+$/)),
  site: z.optional(siteSchema),
  reports: z.array(report),
  themes: z.array(
    z.object({ id, name: z.string(), aliases: z.optional(z.array(z.string())), translations: translationsSchema }),
  ),
  programmes: z.array(
    z.object({ id, name: z.string(), aliases: z.array(z.string()), translations: translationsSchema }),
  ),
  goneGoals: z.optional(z.array(removedGoalSchema)),
};

const quote = z.object({ quote: z.string().check(z.minLength(1)), start: count, end: ordinal });

/** Sheet or table, for documents that have several; the page, in a document of pages. */
const inDocument = { sheet: z.optional(z.string()), table: z.optional(ordinal), page: z.optional(ordinal) };

const place = z.object({
  file: z.optional(z.string()),
  ...inDocument,
  row: ordinal,
  column: ordinal,
  paragraph: ordinal,
});

/** Who decided, and when. */
const decider = { by: z.optional(z.string()), on: z.optional(isoDate) };

const inEveryAssessment = {
  roundId: z.string(),
  text: z.string(),
  source: z.array(place),
  events: z.array(z.object({ date: isoDate, start: count, end: ordinal })),
  ownStatus: z.optional(ownStatusSchema),
  reported: z.optional(z.object({ text: z.string(), quote })),
  review: z.optional(
    z.object({
      reason: z.string(),
      read: z.enum(statuses),
      ...decider,
      was: z.optional(z.enum(statuses)),
    }),
  ),
  sameTextAs: z.optional(z.string()),
};

const assessed = z.object({
  ...inEveryAssessment,
  status: z.enum(verdicts),
  noneReason: z.null(),
  basis: z.enum(bases),
  rule: z.string(),
  evidence: quote,
  reason: z.nullable(quote),
  date: z.optional(isoDate),
  postponedTo: z.optional(year),
  partly: z.optional(z.literal(true)),
  sameEvidenceAs: z.optional(z.string()),
});

const unassessed = z.object({
  ...inEveryAssessment,
  status: z.literal("none"),
  noneReason: z.enum(noneReasons),
  candidate: z.optional(
    z.object({ status: z.enum(verdicts), basis: z.enum(bases), rule: z.string(), evidence: quote }),
  ),
  basis: z.null(),
  rule: z.null(),
  evidence: z.null(),
  reason: z.null(),
});

const assessment = z.union([unassessed, assessed]);

const target = z.object({
  id,
  name: z.string(),
  translations: translationsSchema,
  continues: z.optional(id),
  measures: z.array(count),
  level: z.optional(z.object({ text: z.string(), quote: z.string(), roundId: z.optional(z.string()) })),
  assessments: z.array(assessment),
  review: z.optional(z.object({ kind: z.enum(["merged", "parted", "added"]), from: z.array(z.string()), ...decider })),
});

const cell = z.object({
  file: z.string(),
  ...inDocument,
  row: ordinal,
  column: ordinal,
  heading: z.optional(count),
  paragraphs: z.array(z.string()),
});

/** A binding goal with all its texts. */
const goalSchema = z.object({
  id,
  reportId: id,
  themeId: id,
  unit: z.optional(z.string()),
  title: z.string(),
  translations: translationsSchema,
  description: z.string(),
  measures: z.array(z.string()),
  levels: z.optional(z.array(z.object({ text: z.string(), measures: z.array(count) }))),
  ownStatuses: z.optional(ownStatusesSchema),
  programmeIds: z.array(id),
  targets: z.array(target),
  cells: z.array(cell),
  continues: z.optional(z.nullable(id)),
  formerTargets: z.optional(z.array(z.object({ id, to: z.nullable(id) }))),
  droppedTargets: z.optional(z.array(z.object({ id, name: z.string(), reason: z.string(), ...decider }))),
});

/** The whole dataset, as written by the converter and read by the page. `fieldDescriptions.ts` says what each field means. */
export const datasetSchema = z.object({ ...fieldsWithoutGoals, goals: z.array(goalSchema) });

export type Dataset = z.infer<typeof datasetSchema>;
export type Goal = z.infer<typeof goalSchema>;
export type Target = z.infer<typeof target>;
export type Assessment = z.infer<typeof assessment>;
/** An assessment with a status, and so with its evidence. */
export type Assessed = z.infer<typeof assessed>;
/** An assessment without a status, and the reason why. */
export type Unassessed = z.infer<typeof unassessed>;
export type Cell = z.infer<typeof cell>;
/** The reader's best guess where it asks a person instead of deciding; only where the reason is `unclear`. */
export type Candidate = NonNullable<Unassessed["candidate"]>;
/** A paragraph's place in the sources: file, where the report has several; sheet or table; page; row and column; the paragraph of the cell; from 1. */
export type SourcePlace = z.infer<typeof place>;
/** The exact substring `text.slice(start, end)` of the assessment's text, in UTF-16 units. */
export type Quote = z.infer<typeof quote>;
export type { Language } from "../language";
type FieldsWithoutGoals = { [Key in keyof typeof fieldsWithoutGoals]: z.infer<(typeof fieldsWithoutGoals)[Key]> };
export type Report = z.infer<typeof report>;
export type Round = z.infer<typeof round>;
export type Correction = z.infer<typeof correction>;
export type Theme = FieldsWithoutGoals["themes"][number];
export type Programme = FieldsWithoutGoals["programmes"][number];
export type Translations = z.infer<typeof translationsSchema>;
/** What the publisher sets for the whole site: its name, languages, look, licence and contact. */
export type SiteSettings = z.infer<typeof siteSchema>;
/** A goal that was once published and no longer is. */
export type RemovedGoal = z.infer<typeof removedGoalSchema>;
