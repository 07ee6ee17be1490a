import * as z from "zod/mini";
import { settingsText as text } from "./settingsText";
import { languages } from "../../domain/language";
import { statuses } from "../../domain/status";

const names = z.partialRecord(z.enum(languages), text);
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Who decided, and when. */
const decided = { by: z.optional(text), on: z.optional(z.iso.date()) };

/** A cell of a document: needed where the same words stand in several of a goal. */
const reviewPlace = z.strictObject({
  file: text,
  sheet: z.optional(text),
  table: z.optional(z.int()),
  row: z.int(),
  column: z.int(),
});

/**
 * A status that a person decided. `target` names the target by its id; without it, `passage` is received text that stands exactly once in its goal, or
 * in the cell `at`. `textSha256` is the hash of the assessment's whole text: when that text changes, the decision no longer holds.
 */
const statusDecision = z.strictObject({
  passage: z.optional(text),
  target: z.optional(text),
  at: z.optional(reviewPlace),
  roundId: text,
  textSha256: z.optional(sha256),
  status: z.enum(statuses),
  /** Needed where the status differs from what was read. */
  reason: z.optional(z.string()),
  /** Other words of the text that say so. */
  evidence: z.optional(text),
  /** The status that was published before, where this one corrects it. */
  was: z.optional(z.enum(statuses)),
  ...decided,
});

/** A name in one language or more. */
const newName = names.check(z.refine((name) => Object.keys(name).length > 0, "the name is given in no language"));

const targetName = z.strictObject({ passage: z.optional(text), target: z.optional(text), name: newName, ...decided });

/** Targets of one goal that are one. The first keeps its id; links to the others lead to it. */
const mergedTargets = z.strictObject({ targets: z.array(text).check(z.minLength(2)), ...decided });

/**
 * A target that is several. `passages` are the target's own words: the paragraphs of any round that say one of them are about this part. The first part
 * keeps the target's id; the others get ids of their own.
 */
const partedTarget = z.strictObject({
  target: text,
  parts: z.array(z.strictObject({ name: newName, passages: z.array(text).check(z.minLength(1)) })).check(
    z.minLength(2),
    z.refine(
      (parts) => new Set(parts.map(({ name }) => JSON.stringify(name))).size === parts.length,
      "two parts have the same name; give each its own",
    ),
  ),
  ...decided,
});

/** A target that is not one. Readers see that it is left out, and why. */
const droppedTarget = z.strictObject({ target: text, reason: text, ...decided });

/**
 * A target that was not found. `goal` is the goal's id. `says` holds what each round says of it: received text of the goal, or null where the round says
 * nothing. A round that is not named is asked.
 */
const addedTarget = z.strictObject({
  goal: text,
  name: newName,
  says: z
    .array(z.strictObject({ roundId: text, passage: z.nullable(text), at: z.optional(reviewPlace) }))
    .check(
      z.refine(
        (says) =>
          says.every(
            ({ roundId, passage }) => passage !== null || says.filter((one) => one.roundId === roundId).length === 1,
          ),
        "a round of which one entry says that it says nothing has no other entry",
      ),
    ),
  ...decided,
});

/** `review.json`: what a person decided. Targets are added, parted, merged and dropped, in this order, before they are named and given statuses. */
export const reviewSchema = z.strictObject({
  merged: z.optional(z.array(mergedTargets)),
  parted: z.optional(z.array(partedTarget)),
  dropped: z.optional(z.array(droppedTarget)),
  added: z.optional(z.array(addedTarget)),
  targets: z.optional(z.array(targetName)),
  titles: z.optional(
    z.array(
      z
        .strictObject({ passage: text, fi: z.optional(text), sv: z.optional(text), en: z.optional(text), ...decided })
        .check(z.refine(({ fi, sv, en }) => (fi ?? sv ?? en) !== undefined, "the title is given in no language")),
    ),
  ),
  statuses: z.optional(z.array(statusDecision)),
  /**
   * What prose on the year's outcome speaks of: the goal by its title in the report, null where it is none of this report's; and the target by its
   * name, where the words do not tell.
   */
  joins: z.optional(
    z.array(z.strictObject({ passage: text, goal: z.nullable(text), target: z.optional(text), ...decided })),
  ),
  /** What a goal is: `id` the goal that it was before it was renamed; `continues` the goal of an earlier year that it goes on from, null for none. */
  goals: z.optional(
    z.array(
      z.strictObject({ passage: text, id: z.optional(text), continues: z.optional(z.nullable(text)), ...decided }),
    ),
  ),
  /** Goals that are no more: the goal that took them up, and why. */
  gone: z.optional(z.array(z.strictObject({ id: text, to: z.optional(text), reason: z.optional(names), ...decided }))),
});

export type Review = z.infer<typeof reviewSchema>;
export type ReviewPlace = z.infer<typeof reviewPlace>;
export type MergedTargets = z.infer<typeof mergedTargets>;
export type PartedTarget = z.infer<typeof partedTarget>;
export type DroppedTarget = z.infer<typeof droppedTarget>;
export type AddedTarget = z.infer<typeof addedTarget>;
/** A name in one language or more. */
export type Names = z.infer<typeof names>;
export type StatusDecision = z.infer<typeof statusDecision>;
