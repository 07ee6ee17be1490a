import type { Assessment, Report, Round, Target } from "../model/dataset";
import { changeBetween } from "../model/change";
import type { Change } from "../model/change";
import { assessmentIn } from "./assessmentIn";

/** A dated event that a text names, with the sentence that names it. */
export interface NamedEvent {
  date: string;
  sentence: string;
}

/** A column of the timeline: a round, or the year's end as long as its result is not in (null). */
export interface TimelineColumn {
  round: Round | null;
  events: NamedEvent[];
}

/** A target in one column: what the round says, and what happened since the column before. */
export interface TimelineCell extends TimelineColumn {
  assessment: Assessment | null;
  change: Change | null;
}

/** The target through all rounds of its report, and the year's end as the last cell. Events stand in the quarter in which they happened, each once. */
export function timelineOf(report: Report, target: Target): TimelineCell[] {
  const events = eventsOf(target);
  const columns = columnsOf(report);
  return columns.map((round, index) => {
    const before = columns[index - 1];
    const assessment = round ? assessmentIn(target, round.id) : null;
    return {
      round,
      assessment,
      change:
        round && before && assessment ? changeBetween(assessmentIn(target, before.id).status, assessment.status) : null,
      events: events.filter(({ date }) => columnOf(date, columns) === index),
    };
  });
}

/** The report's rounds, and null for the year's end where no round is its result yet. */
export const columnsOf = (report: Report): (Round | null)[] =>
  report.rounds.some(({ kind }) => kind === "outcome") ? report.rounds : [...report.rounds, null];

/** Every dated event of the target, by date; what several rounds repeat stands once, as the last of them words it. */
function eventsOf(target: Target): NamedEvent[] {
  const found = new Map<string, string>();
  for (const { text, events } of target.assessments) {
    for (const { date, start, end } of events) found.set(date, sentenceAround(text, start, end));
  }
  return [...found].map(([date, sentence]) => ({ date, sentence })).toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The first column whose period has not ended when the event happens; what happens later belongs to the last. */
function columnOf(date: string, columns: readonly (Round | null)[]): number {
  const index = columns.findIndex((round) => round === null || date <= endOf(round.period));
  return index < 0 ? columns.length - 1 : index;
}

const quarterEnds: Readonly<Record<string, string>> = { Q1: "03-31", Q2: "06-30", Q3: "09-30", Q4: "12-31" };

/** The last day of "2020-Q2" or of "2020". */
function endOf(period: string): string {
  const [year, quarter = "Q4"] = period.split("-");
  return `${year ?? ""}-${quarterEnds[quarter] ?? "12-31"}`;
}

/** The sentence around a place in the text. A full stop inside a date or an abbreviation ends none: a sentence ends before a capital or a line's end. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = [...before.matchAll(/[.!?]\s+(?=\p{Lu})|\n/gu)].at(-1);
  const after = /[.!?](?=\s+\p{Lu}|\s*$)|\n/u.exec(text.slice(end));
  const first = from ? from.index + from[0].length : 0;
  const last = after ? end + after.index + after[0].length : text.length;
  return text.slice(first, last).trim();
}
