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
 * A column of the timeline: a round; the year's result that is still to come; or, where a text names a date there, months that no forecast
 * looks back on: a quarter, or what lies before the first or after the last year. A date never stands in the result's column, where it would
 * read as the result.
 */
export type TimelineColumn =
  | { kind: "round"; id: string; year: number; round: Round }
  | { kind: "quarter"; id: string; year: number; quarter: Quarter }
  | { kind: "earlier" | "later" | "awaited"; id: string; year: number };

/** A target in one column: the dates that fall into it and, in a round, what the round says and what happened since the round before. */
export interface TimelineCellData {
  column: TimelineColumn;
  said: { assessment: AssessmentSummary; change: Change | null } | null;
  dates: string[];
}

/** The columns for these targets: the report's rounds in order, the result that is awaited, and the months that dated events ask for. */
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

/** The target through the columns. */
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

/** Where a date belongs: the first forecast of its year that looks back on it, else its quarter, or outside the report's years. */
function placeOf(date: string, report: Report): TimelineColumn {
  const year = Number(date.slice(0, 4));
  const round = report.rounds.find((one) => one.kind === "forecast" && one.year === year && date <= endOf(one.period));
  if (round) return { kind: "round", id: round.id, year, round };
  const years = report.rounds.map((one) => one.year);
  const [first, last] = [Math.min(report.year, ...years), Math.max(report.year, ...years)];
  if (year < first) return { kind: "earlier", id: "earlier", year: first };
  if (year > last) return { kind: "later", id: "later", year: last };
  const quarter = quarters[Math.floor((Number(date.slice(5, 7)) - 1) / 3)] ?? "Q4";
  return { kind: "quarter", id: `${year}-${quarter}`, year, quarter };
}

/** What lies before goes first, what lies after last, a quarter before its year's result and before the next year. */
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

/** The last day of "2020-Q2", of "2020-04" or of "2020"; a month's last day is not counted, only compared with. */
function endOf(period: string): string {
  const [year = "", part = "Q4"] = period.split("-");
  return /^\d\d$/.test(part) ? `${period}-31` : `${year}-${quarterEnds[part] ?? "12-31"}`;
}
