import * as z from "zod/mini";
import { count, frame, id, isoDate, ordinal, ownStatus, ownStatuses, translations, year } from "./contract";
import { bases, noneReasons, statuses, verdicts } from "../status";

const quote = z.object({ quote: z.string().check(z.minLength(1)), start: count, end: ordinal });

/** What tells places apart in a document of several tables. */
const inDocument = { sheet: z.optional(z.string()), table: z.optional(ordinal) };

const place = z.object({
  file: z.optional(z.string()),
  ...inDocument,
  row: ordinal,
  column: ordinal,
  paragraph: ordinal,
});

const inEveryAssessment = {
  roundId: z.string(),
  text: z.string(),
  source: z.array(place),
  events: z.array(z.object({ date: isoDate, start: count, end: ordinal })),
  ownStatus: z.optional(ownStatus),
  reported: z.optional(z.object({ text: z.string(), quote })),
  review: z.optional(
    z.object({
      reason: z.string(),
      read: z.enum(statuses),
      by: z.optional(z.string()),
      on: z.optional(isoDate),
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
  translations,
  continues: z.optional(id),
  measures: z.array(count),
  level: z.optional(z.object({ text: z.string(), quote: z.string(), roundId: z.optional(z.string()) })),
  assessments: z.array(assessment),
});

const cell = z.object({
  file: z.string(),
  ...inDocument,
  row: ordinal,
  column: ordinal,
  heading: z.optional(count),
  paragraphs: z.array(z.string()),
});

/** A binding goal, whole. */
export const goal = z.object({
  id,
  reportId: id,
  themeId: id,
  unit: z.optional(z.string()),
  title: z.string(),
  translations,
  description: z.string(),
  measures: z.array(z.string()),
  levels: z.optional(z.array(z.object({ text: z.string(), measures: z.array(count) }))),
  ownStatuses: z.optional(ownStatuses),
  programmeIds: z.array(id),
  targets: z.array(target),
  cells: z.array(cell),
  continues: z.optional(z.nullable(id)),
  formerTargets: z.optional(z.array(z.object({ id, to: z.nullable(id) }))),
});

/** The whole dataset, as written by the converter and read by the page. Each field's meaning stands in `fields.ts`. */
export const datasetSchema = z.object({ ...frame, goals: z.array(goal) });

export type Dataset = z.infer<typeof datasetSchema>;
export type Goal = z.infer<typeof goal>;
export type Target = z.infer<typeof target>;
export type Assessment = z.infer<typeof assessment>;
/** An assessment with a status, and so with its evidence. */
export type Assessed = z.infer<typeof assessed>;
/** An assessment without a status, and the reason why. */
export type Unassessed = z.infer<typeof unassessed>;
export type Cell = z.infer<typeof cell>;
/** What the reader would say where it asks a person instead; only where the reason is `unclear`. */
export type Candidate = NonNullable<Unassessed["candidate"]>;
/** A paragraph's place in the sources: file, where the report has several; sheet or table; row and column; the paragraph of the cell; from 1. */
export type Place = z.infer<typeof place>;
/** The exact substring `text.slice(start, end)` of the assessment's text, in UTF-16 units. */
export type Quote = z.infer<typeof quote>;
