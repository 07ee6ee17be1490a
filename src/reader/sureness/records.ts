import * as z from "zod/mini";
import measured from "./records.json";
import { groupKinds } from "./groupKinds";
import { warningSigns } from "./warningSigns";

const count = z.int().check(z.nonnegative());
const record = z.object({ n: count, right: count, logOdds: z.number() });

/** A side of good and bad: achieved and on-track, or at-risk and not-achieved. */
export const sides = ["good", "bad"] as const;

/** One of {@link sides}. */
export type Side = (typeof sides)[number];

/** How often something was right, `right` times of `n`, and what it adds to the log-odds of a verdict. */
export type RuleRecord = z.infer<typeof record>;

const share = z.number().check(z.gte(0), z.lte(1));
const lowering = z.partialRecord(z.enum(warningSigns), z.number().check(z.lte(0)));

const records = z.object({
  /** SHA-256 of the reader's sources that were measured. */
  reader: z.string(),
  /** SHA-256 of a newer reader for which the figures were kept without measuring it. */
  keptFor: z.optional(z.string()),
  passages: count,
  /** Verdicts as likely as this, or likelier, are published. */
  thresholds: z.object({ good: share, bad: share }),
  /** By kind of group and its name: how often its verdicts were right, and what it adds to the log-odds. */
  groups: z.record(z.enum(groupKinds), z.record(z.string(), record)),
  /** By how much a sign lowers the log-odds of a verdict of either side. */
  signs: z.object({ good: lowering, bad: lowering }),
  /** How much the second opinion weighs on a verdict of a side about the goal, or about something else. */
  agreement: z.record(z.string(), z.number()),
});

/** How often the reader was right on labelled passages that no rule was written from. */
export type Records = z.infer<typeof records>;

/** Outside data, checked once. */
const readRecords = (json: unknown): Records => z.parse(records, json);

/** The committed records, written by `npm run records`. */
export const measuredRecords: Records = readRecords(measured);
