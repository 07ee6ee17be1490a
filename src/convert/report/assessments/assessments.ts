import type { Assessment, Report, Round, SourcePlace, Unassessed } from "../../../domain/dataset/schema";
import { assessOrAsk, type PublishedReading } from "../../../reader/assessOrAsk";
import type { Span } from "../../../reader/reading";
import type { Segment } from "../../targets/segments";
import type { Unit } from "../../targets/units";

/** An assessment, and what the review list needs. */
export interface FoundAssessment {
  assessment: Assessment;
  /** The reader's result; null if there was no text. */
  reading: PublishedReading | null;
  /** A figure stands beside its level, and it is not known which way is good. */
  openDirection?: true;
}

/** The assessment of a target in a round: its paragraphs as received, and the status read from the parts about it. */
export function assessmentOf(
  round: Round,
  segments: readonly Segment[],
  { language, sources }: Pick<Report, "language" | "sources">,
): FoundAssessment {
  const inRound = segments.filter(({ roundId }) => roundId === round.id);
  if (inRound.length === 0) return { assessment: unassessed(round.id, "silent", "", [], []), reading: null };
  const { text, within, source } = textOf(inRound, sources.length > 1);
  const reading = assessOrAsk({ text, language, year: round.year, kind: round.kind, within });
  return { assessment: assessmentFrom(reading, round.id, text, source), reading };
}

/** The paragraphs of the segments, each once, in the order of the report; and where in them the target's own parts stand. */
function textOf(
  segments: readonly Segment[],
  severalDocuments: boolean,
): { text: string; within: Span[]; source: SourcePlace[] } {
  const units = segments
    .flatMap((segment) => segment.units)
    .toSorted(
      (a, b) =>
        a.row - b.row ||
        a.column - b.column ||
        a.place.row - b.place.row ||
        a.paragraph - b.paragraph ||
        a.start - b.start,
    );
  const source: SourcePlace[] = [];
  const within: Span[] = [];
  let text = "";
  let opened = 0;
  let last: Unit | null = null;
  for (const unit of units) {
    const { place, row, column, paragraph, text: whole, start, end } = unit;
    // Paragraphs of prose that tell of one target share its row, and stand in places of their own.
    const isOfLast =
      last?.row === row &&
      last.column === column &&
      last.place.row === place.row &&
      last.place.table === place.table &&
      last.paragraph === paragraph;
    if (!isOfLast) {
      opened = source.length === 0 ? 0 : text.length + 1;
      text += (source.length === 0 ? "" : "\n") + whole;
      source.push(placeIn(place, paragraph, severalDocuments));
    }
    last = unit;
    const before = within.at(-1);
    const part = { start: opened + start, end: opened + end };
    // Parts with at most a line break between them are joined, because the reader compares every sentence with every part.
    if (before && part.start <= before.end + 1)
      within[within.length - 1] = { start: before.start, end: Math.max(before.end, part.end) };
    else within.push(part);
  }
  return { text, within, source };
}

/** A paragraph's place; its document is named where the report has several. */
export function placeIn(
  { file, ...inDocument }: Unit["place"],
  paragraph: number,
  severalDocuments: boolean,
): SourcePlace {
  return { ...(severalDocuments ? { file } : {}), ...inDocument, paragraph };
}

/** The assessment for a reader's result. */
export function assessmentFrom(
  reading: PublishedReading,
  roundId: string,
  text: string,
  source: SourcePlace[],
): Assessment {
  const events = reading.events.map(({ date, start, end }) => ({ date, start, end }));
  const { status, basis, rule, evidence } = reading;
  if (status === "none" || basis === null || rule === null || evidence === null) {
    const noneReason = reading.noneReason === "not-assessable" ? "not-assessable" : "unclear";
    const withoutStatus = unassessed(roundId, noneReason, text, source, events);
    return reading.candidate ? { ...withoutStatus, candidate: reading.candidate } : withoutStatus;
  }
  return {
    roundId,
    status,
    noneReason: null,
    basis,
    rule,
    evidence,
    reason: reading.reason,
    text,
    source,
    ...(reading.date === undefined ? {} : { date: reading.date }),
    ...(reading.postponedTo === undefined ? {} : { postponedTo: reading.postponedTo }),
    ...(reading.partly === undefined ? {} : { partly: reading.partly }),
    events,
  };
}

/** An assessment without a status. */
export const unassessed = (
  roundId: string,
  noneReason: "silent" | "not-assessable" | "unclear",
  text: string,
  source: SourcePlace[],
  events: Assessment["events"],
): Unassessed => ({
  roundId,
  status: "none",
  noneReason,
  basis: null,
  rule: null,
  evidence: null,
  reason: null,
  text,
  source,
  events,
});
