import * as z from "zod/mini";
import { count, frame, id, isoDate, ordinal, ownStatuses, translations, year } from "./contract";
import type { Report } from "./contract";
import type { AssessmentLine, GoalLine, Overview, TargetLine } from "./summary";
import { DatasetError, readAs } from "./parse";
import { slugOf } from "../text/slug";
import { noneReasons, verdicts } from "../status";
import type { NoneReason, Verdict } from "../status";
import { atOnce } from "../timeSlices";
import type { Steps } from "../timeSlices";

/*
 * The overview as it travels: a column for each fact instead of an object for each target, a letter for each status, what few have as pairs
 * of place and value, and no id that is the slug of the words beside it. It weighs and reads a fraction of the dataset that it is taken from.
 */

/** What only some have: their places, each counted from the one before it, and what they have. */
const some = <T extends z.core.$ZodType>(value: T) => z.object({ at: z.array(count), of: z.array(value) });

/* The columns are checked one table after another: all at once would keep the page from answering. */

const packedFrame = z.object({
  ...frame,
  /** Which edition of the data this is: the folder that holds its goals and its words. */
  edition: z.string().check(z.regex(/^[0-9a-f]+$/)),
  /** How many goals each file of whole goals holds, in their order. */
  files: z.array(ordinal),
});

const packedGoals = z.object({
  goals: z.object({
    /** Those that are not the slugs of the titles. */
    ids: some(id),
    /** Places in `reports` and `themes`. */
    reports: z.array(count),
    themes: z.array(count),
    programmes: z.array(z.array(count)),
    titles: z.array(z.string()),
    units: some(z.string()),
    translations: some(translations),
    ownStatuses: some(ownStatuses),
    continues: some(z.nullable(id)),
    /** How many targets each goal has. */
    targets: z.array(count),
  }),
});

const packedTargets = z.object({
  /** The goals' targets, one goal after another. */
  targets: z.object({
    /** Those that are not the slugs of the names. */
    ids: some(id),
    names: z.array(z.string()),
    translations: some(translations),
    continues: some(id),
  }),
});

const packedAssessments = z.object({
  /** What the rounds say of the targets, one target after another, in the order of their report's rounds. */
  assessments: z.object({
    /** A letter of {@link said} for each. */
    said: z.string(),
    dates: some(isoDate),
    postponedTo: some(year),
    partly: z.array(count),
    reviewed: z.array(count),
    events: some(z.array(isoDate)),
    /** Places among the rounds of the report. */
    sameTextAs: some(count),
    sameEvidenceAs: some(count),
  }),
});

export type PackedOverview = z.infer<typeof packedFrame> &
  z.infer<typeof packedGoals> &
  z.infer<typeof packedTargets> &
  z.infer<typeof packedAssessments>;

/** An overview, and where the words are that it leaves out. */
export interface ReadOverview {
  overview: Overview;
  edition: string;
  /** How many goals each file of whole goals holds, in their order. */
  files: readonly number[];
}

/** The letters of the statuses, and of the ways of having none. */
export const said = {
  achieved: "a",
  "on-track": "o",
  "at-risk": "r",
  "not-achieved": "n",
  silent: "s",
  "not-assessable": "x",
  unclear: "u",
} as const satisfies Record<Verdict | NoneReason, string>;

type Said = { status: Verdict; noneReason: null } | { status: "none"; noneReason: NoneReason };

const meaning: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...verdicts.map((status): [string, Said] => [said[status], { status, noneReason: null }]),
  ...noneReasons.map((noneReason): [string, Said] => [said[noneReason], { status: "none", noneReason }]),
]);

/** Outside data, checked once, as an overview. Throws {@link DatasetError} for what does not fit. */
export const readOverview = (json: unknown): ReadOverview => atOnce(readingOverview(json));

/** How many goals are read between two breaths. */
const goalsInStep = 50;

/** Reads an overview as {@link readOverview} does, step by step. */
export function* readingOverview(json: unknown): Steps<ReadOverview> {
  const { edition, files, ...rest } = readAs(packedFrame, json);
  yield;
  const { goals } = readAs(packedGoals, json);
  yield;
  const { targets } = readAs(packedTargets, json);
  yield;
  const { assessments } = readAs(packedAssessments, json);
  yield;
  const linesOf = lineReader(assessments);
  const [unit, translated, continued] = [reader(goals.units), reader(goals.translations), reader(goals.continues)];
  const given = reader(goals.ownStatuses);
  const [named, from] = [reader(targets.translations), reader(targets.continues)];
  const [goalIds, targetIds] = [reader(goals.ids), reader(targets.ids)];
  const lines: GoalLine[] = [];
  let next = 0;
  for (const [at, title] of goals.titles.entries()) {
    if (at % goalsInStep === 0) yield;
    const report = existing(rest.reports[goals.reports[at] ?? -1]);
    const count = existing(goals.targets[at]);
    const [itsUnit, itsOwn, continues] = [unit(at), given(at), continued(at)];
    const own = Array.from({ length: count }, (_, of): TargetLine => {
      const place = next + of;
      const earlier = from(place);
      const name = existing(targets.names[place]);
      return {
        id: targetIds(place) ?? slugOf(name),
        name,
        translations: named(place) ?? untranslated,
        ...(earlier === undefined ? {} : { continues: earlier }),
        assessments: linesOf(report),
      };
    });
    next += count;
    lines.push({
      id: goalIds(at) ?? slugOf(title),
      reportId: report.id,
      themeId: existing(rest.themes[goals.themes[at] ?? -1]).id,
      ...(itsUnit === undefined ? {} : { unit: itsUnit }),
      title,
      translations: translated(at) ?? untranslated,
      programmeIds: existing(goals.programmes[at]).map((place) => existing(rest.programmes[place]).id),
      ...(itsOwn === undefined ? {} : { ownStatuses: itsOwn }),
      ...(continues === undefined ? {} : { continues }),
      targets: own,
    });
  }
  if (goals.targets.length !== lines.length || targets.names.length !== next) throw misfit();
  return { overview: { ...rest, goals: lines }, edition, files };
}

/** Reads what the rounds of a report say of the next target. Most say a status and nothing else: such a line is there once. */
function lineReader(packed: PackedOverview["assessments"]): (report: Report) => AssessmentLine[] {
  const [date, postponed, events] = [reader(packed.dates), reader(packed.postponedTo), reader(packed.events)];
  const [sameText, sameEvidence] = [reader(packed.sameTextAs), reader(packed.sameEvidenceAs)];
  const [partly, reviewed] = [new Set(wholePlaces(packed.partly)), new Set(wholePlaces(packed.reviewed))];
  const plain = new Map<string, AssessmentLine>();
  const lineAt = (at: number, what: Said, roundId: string, rounds: Report["rounds"]): AssessmentLine => {
    const [text, evidence] = [sameText(at), sameEvidence(at)];
    const shared = {
      roundId,
      events: events(at)?.map((named) => ({ date: named })) ?? noDates,
      ...(reviewed.has(at) ? { review: {} } : {}),
      ...(text === undefined ? {} : { sameTextAs: existing(rounds[text]).id }),
    };
    if (what.status === "none") return { ...shared, ...what };
    const [reached, postponedTo] = [date(at), postponed(at)];
    return {
      ...shared,
      ...what,
      ...(reached === undefined ? {} : { date: reached }),
      ...(postponedTo === undefined ? {} : { postponedTo }),
      ...(partly.has(at) ? { partly: true } : {}),
      ...(evidence === undefined ? {} : { sameEvidenceAs: existing(rounds[evidence]).id }),
    };
  };
  let at = -1;
  return ({ rounds }) =>
    rounds.map(({ id: roundId }): AssessmentLine => {
      at += 1;
      const letter = packed.said.charAt(at);
      const line = lineAt(at, existing(meaning.get(letter)), roundId, rounds);
      if (line.events !== noDates || Object.keys(line).length > factsOfAll) return line;
      const key = `${letter} ${roundId}`;
      const known = plain.get(key) ?? line;
      plain.set(key, known);
      return known;
    });
}

/** What every line has: its round, a status, why it has none, and dates. */
const factsOfAll = 4;

/* What thousands have in common is there once. */
const untranslated: TargetLine["translations"] = {};
const noDates: AssessmentLine["events"] = [];

/** What stands at a place, asked for in the order of the places. */
function reader<T>({ at, of }: { at: readonly number[]; of: readonly T[] }): (place: number) => T | undefined {
  let [next, place] = [0, at[0]];
  return (asked) => {
    if (asked !== place) return undefined;
    const value = of[next];
    next += 1;
    const step = at[next];
    place = step === undefined ? undefined : asked + step;
    return value;
  };
}

/** Places of which each is counted from the one before it. */
function wholePlaces(steps: readonly number[]): number[] {
  let place = 0;
  return steps.map((step) => (place += step));
}

function existing<T>(value: T | undefined): T {
  if (value === undefined) throw misfit();
  return value;
}

const misfit = () => new DatasetError("invalid", "the columns of the overview do not fit together");
