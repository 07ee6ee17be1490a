import type { Report } from "./schema";
import type { AssessmentSummary, GoalSummary, DatasetSummary, TargetSummary } from "./summary";
import type { ColumnarSummary } from "./columnarSummarySchema";
import { parseSiteData } from "./parseSiteData";
import { DatasetError } from "./schemaVersion";
import { slugify } from "../text/slugify";
import { noneReasons, verdicts } from "../status";
import type { NoneReason, Verdict } from "../status";
import { runSync } from "../timeSlices";
import type { TimeSliced } from "../timeSlices";

/** A summary, and which files hold the texts that it leaves out. */
export interface SummaryFile {
  summary: DatasetSummary;
  dataVersion: string;
  /** How many goals each goal file holds, in order. */
  files: readonly number[];
}

/** One letter for each status, and for each reason for having none. */
export const statusCodes = {
  achieved: "a",
  "on-track": "o",
  "at-risk": "r",
  "not-achieved": "n",
  silent: "s",
  "not-assessable": "x",
  unclear: "u",
} as const satisfies Record<Verdict | NoneReason, string>;

type CodedStatus = { status: Verdict; noneReason: null } | { status: "none"; noneReason: NoneReason };

const statusOfCode: ReadonlyMap<string, CodedStatus> = new Map<string, CodedStatus>([
  ...verdicts.map((status): [string, CodedStatus] => [statusCodes[status], { status, noneReason: null }]),
  ...noneReasons.map((noneReason): [string, CodedStatus] => [statusCodes[noneReason], { status: "none", noneReason }]),
]);

/** Reads the summary file that the build wrote. Throws {@link DatasetError} if the JSON is not one. */
export const readSummary = (json: unknown): SummaryFile => runSync(readSummaryInSlices(json));

/** How many goals are read per slice. */
const goalsPerSlice = 50;

/** {@link readSummary} in slices, so that the page can respond in between. */
export function* readSummaryInSlices(json: unknown): TimeSliced<SummaryFile> {
  const { dataVersion, files, goals, targets, assessments, ...rest } = parseSiteData<ColumnarSummary>(json, {
    schemaVersion: "string",
    dataVersion: "string",
    reports: "list",
    themes: "list",
    programmes: "list",
    goals: "object",
    targets: "object",
    assessments: "object",
    files: "list",
  });
  if (!/^[0-9a-f]+$/.test(dataVersion)) throw new DatasetError("invalid", "dataVersion: does not fit");
  const linesOf = assessmentReader(assessments);
  const [unit, translated, continued] = [
    sparseReader(goals.units),
    sparseReader(goals.translations),
    sparseReader(goals.continues),
  ];
  const given = sparseReader(goals.ownStatuses);
  const [named, from] = [sparseReader(targets.translations), sparseReader(targets.continues)];
  const [goalIds, targetIds] = [sparseReader(goals.ids), sparseReader(targets.ids)];
  const lines: GoalSummary[] = [];
  let next = 0;
  for (const [at, title] of goals.titles.entries()) {
    if (at % goalsPerSlice === 0) yield;
    const report = existing(rest.reports[goals.reports[at] ?? -1]);
    const count = existing(goals.targets[at]);
    const [itsUnit, itsOwn, continues] = [unit(at), given(at), continued(at)];
    const targetsOfGoal = Array.from({ length: count }, (_, of): TargetSummary => {
      const place = next + of;
      const earlier = from(place);
      const name = existing(targets.names[place]);
      return {
        id: targetIds(place) ?? slugify(name),
        name,
        translations: named(place) ?? untranslated,
        ...(earlier === undefined ? {} : { continues: earlier }),
        assessments: linesOf(report),
      };
    });
    next += count;
    lines.push({
      id: goalIds(at) ?? slugify(title),
      reportId: report.id,
      themeId: existing(rest.themes[goals.themes[at] ?? -1]).id,
      ...(itsUnit === undefined ? {} : { unit: itsUnit }),
      title,
      translations: translated(at) ?? untranslated,
      programmeIds: existing(goals.programmes[at]).map((place) => existing(rest.programmes[place]).id),
      ...(itsOwn === undefined ? {} : { ownStatuses: itsOwn }),
      ...(continues === undefined ? {} : { continues }),
      targets: targetsOfGoal,
    });
  }
  if (goals.targets.length !== lines.length || targets.names.length !== next) throw columnsDoNotFit();
  return { summary: { ...rest, goals: lines }, dataVersion, files };
}

/**
 * Returns a function that reads the next target's assessments, one per round. Most have only a status; equal assessments share one object to save
 * memory.
 */
function assessmentReader(packed: ColumnarSummary["assessments"]): (report: Report) => AssessmentSummary[] {
  const [date, postponed, events] = [
    sparseReader(packed.dates),
    sparseReader(packed.postponedTo),
    sparseReader(packed.events),
  ];
  const [sameText, sameEvidence] = [sparseReader(packed.sameTextAs), sparseReader(packed.sameEvidenceAs)];
  const [partly, reviewed] = [new Set(decodeOffsets(packed.partly)), new Set(decodeOffsets(packed.reviewed))];
  const plain = new Map<string, AssessmentSummary>();
  const lineAt = (at: number, what: CodedStatus, roundId: string, rounds: Report["rounds"]): AssessmentSummary => {
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
    rounds.map(({ id: roundId }): AssessmentSummary => {
      at += 1;
      const letter = packed.statusCodes.charAt(at);
      const line = lineAt(at, existing(statusOfCode.get(letter)), roundId, rounds);
      if (line.events !== noDates || Object.keys(line).length > requiredFieldCount) return line;
      const key = `${letter} ${roundId}`;
      const known = plain.get(key) ?? line;
      plain.set(key, known);
      return known;
    });
}

/** How many fields every assessment has: round, status, reason for having none, and dates. */
const requiredFieldCount = 4;

/* One object shared by thousands of targets. */
const untranslated: TargetSummary["translations"] = {};
const noDates: AssessmentSummary["events"] = [];

/** Returns a function that gives the value at a position; positions must be asked for in ascending order. */
function sparseReader<T>({ at, of }: { at: readonly number[]; of: readonly T[] }): (place: number) => T | undefined {
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

/** Turns distances from the previous position into positions. */
function decodeOffsets(steps: readonly number[]): number[] {
  let place = 0;
  return steps.map((step) => (place += step));
}

function existing<T>(value: T | undefined): T {
  if (value === undefined) throw columnsDoNotFit();
  return value;
}

const columnsDoNotFit = () => new DatasetError("invalid", "the columns of the summary do not fit together");
