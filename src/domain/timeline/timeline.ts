import type { Report, Round } from "../dataset/schema";
import type { AssessmentSummary, TargetSummary } from "../dataset/summary";
import type { Change } from "../change";
import { assessmentIn } from "../goal/assessmentIn";
import { changeBetweenAssessments } from "../changes/changeBetweenAssessments";
import { mentionedDates } from "./mentionedDates";

const quarters = ["Q1", "Q2", "Q3", "Q4"] as const;
/** A quarter of a year, as rounds name it. */
export type Quarter = (typeof quarters)[number];

/**
 * A column of the timeline: a round; the year's result that is still to come; or, only if a text mentions a date in it, a quarter that no forecast
 * covers, or the time before the first or after the last year. Dates are never placed in the result's column, where they would look like the result.
 */
export type TimelineColumn =
  | { kind: "round"; id: string; year: number; round: Round }
  | { kind: "quarter"; id: string; year: number; quarter: Quarter }
  | { kind: "earlier" | "later" | "awaited"; id: string; year: number };

/** A target in one column: the dates that fall into it and, for a round, the assessment and the change since the round before. */
export interface TimelineCellData {
  column: TimelineColumn;
  said: { assessment: AssessmentSummary; change: Change | null } | null;
  dates: string[];
}

/** The columns for these targets: the report's rounds in order, the awaited result, and columns for dates outside of them. */
export function timelineColumns(report: Report, targets: readonly TargetSummary[]): TimelineColumn[] {
  const columns: TimelineColumn[] = report.rounds.map((round) => ({
    kind: "round",
    id: round.id,
    year: round.year,
    round,
  }));
  const lastYear = report.rounds.at(-1)?.year ?? report.year;
  const isAwaited = !report.rounds.some(({ kind, year }) => kind === "outcome" && year === lastYear);
  if (isAwaited) columns.push({ kind: "awaited", id: "awaited", year: lastYear });
  const dates = new Set(targets.flatMap(mentionedDates));
  for (const date of [...dates].toSorted()) {
    const place = placeOf(date, report);
    if (columns.some(({ id }) => id === place.id)) continue;
    columns.splice(positionFor(place, columns), 0, place);
  }
  return columns;
}

/** The target's cell in each column. */
export function timelineCells(
  report: Report,
  columns: readonly TimelineColumn[],
  target: TargetSummary,
): TimelineCellData[] {
  const dates = mentionedDates(target).map((date) => ({ date, at: placeOf(date, report).id }));
  return columns.map((column) => ({
    column,
    said: column.kind === "round" ? saidIn(report, column.round, target) : null,
    dates: dates.filter(({ at }) => at === column.id).map(({ date }) => date),
  }));
}

function saidIn(report: Report, round: Round, target: TargetSummary) {
  const before = report.rounds[report.rounds.indexOf(round) - 1];
  const assessment = assessmentIn(target, round.id);
  return {
    assessment,
    change: before ? changeBetweenAssessments(assessmentIn(target, before.id), assessment) : null,
  };
}

/** The column of a date: the first forecast of its year that covers it, else its quarter, or the time outside the report's years. */
function placeOf(date: string, report: Report): TimelineColumn {
  const year = Number(date.slice(0, 4));
  const round = report.rounds.find(
    (one) => one.kind === "forecast" && one.year === year && !isSplit(one.period) && date <= endOf(one.period),
  );
  if (round) return { kind: "round", id: round.id, year, round };
  const years = report.rounds.map((one) => one.year);
  const ends = report.rounds.map((one) => (isSplit(one.period) ? one.year + 1 : one.year));
  const [first, last] = [Math.min(report.year, ...years), Math.max(report.year, ...ends)];
  if (year < first) return { kind: "earlier", id: "earlier", year: first };
  if (year > last) return { kind: "later", id: "later", year: last };
  const quarter = quarters[Math.floor((Number(date.slice(5, 7)) - 1) / 3)] ?? "Q4";
  return { kind: "quarter", id: `${year}-${quarter}`, year, quarter };
}

/** "Before" comes first and "after" last; a quarter stands before its year's result and before the next year. */
function positionFor(place: TimelineColumn, columns: readonly TimelineColumn[]): number {
  if (place.kind === "earlier") return 0;
  if (place.kind === "later") return columns.length;
  const next = columns.findIndex(
    (one) =>
      one.kind === "later" ||
      one.year > place.year ||
      (one.year === place.year && (one.kind === "awaited" || (one.kind === "round" && one.round.kind === "outcome"))),
  );
  return next < 0 ? columns.length : next;
}

const quarterEnds: Readonly<Record<string, string>> = { Q1: "03-31", Q2: "06-30", Q3: "09-30", Q4: "12-31" };

/** A year that two calendar years share does not say in which month it begins: no date is placed by its quarters. */
const isSplit = (period: string): boolean => period.includes("/");

/** A date not before the last day of "2020-Q2", "2020-04" or "2020". It is only compared with, so day 31 serves for every month. */
function endOf(period: string): string {
  const [year = "", part = "Q4"] = period.split("-");
  return /^\d\d$/.test(part) ? `${period}-31` : `${year}-${quarterEnds[part] ?? "12-31"}`;
}
