import type { Report, Round } from "../../../domain/dataset/schema";
import type { AssessmentSummary, GoalSummary, TargetSummary } from "../../../domain/dataset/summary";
import { shownStatuses, shownStatusOf } from "../../../domain/status";
import type { ShownStatus } from "../../../domain/status";
import { assessmentIn } from "../../../domain/goal/assessmentIn";
import { startsNewYear } from "../../../domain/changes/startsNewYear";
import { minimizeCrossings } from "./minimizeCrossings";
import { wrapText } from "../../wording/wrapText";

/** The layout of the year chart: one line per target through the rounds, in status lanes. All lengths are in units of the drawing. */
export interface LineLayout {
  width: number;
  height: number;
  /** The width of a status icon: smaller if there are many rounds. */
  mark: number;
  room: ColumnRoom;
  columns: LayoutColumn[];
  lanes: LayoutLane[];
  lines: LayoutLine[];
}

/** What fits into column headings: a round's full name, its number, or only the years. */
export type ColumnRoom = "name" | "number" | "year";

/** A round, or the year's result that is still to come (`round` null). */
export interface LayoutColumn {
  round: Round | null;
  x: number;
  /** Whether the column is the first of its year. */
  opensYear: boolean;
}

export interface LayoutLane {
  status: ShownStatus;
  top: number;
  bottom: number;
}

export interface LayoutMark {
  x: number;
  y: number;
  assessment: AssessmentSummary;
}

export interface LayoutLine {
  goal: GoalSummary;
  target: TargetSummary;
  /** The last assessment, which decides how the line is drawn. */
  last: AssessmentSummary;
  /** The path through assessed rounds, and the dashed path to, from and between rounds without an assessment. Either may be empty. */
  solidPath: string;
  dashedPath: string;
  /** From the last mark to the name. */
  tailPath: string;
  /** Whether the last round says how it ended. */
  isDecided: boolean;
  marks: LayoutMark[];
  name: { x: number; y: number; lines: string[]; suffix: string };
}

/** The dimensions of the chart. */
export type LayoutSize = Readonly<Record<keyof typeof layoutSize, number>>;

/** The dimensions used in the page, with room for the longest names. */
export const layoutSize = {
  width: 960,
  head: 56,
  firstColumn: 190,
  lastColumn: 586,
  names: 618,
  lanePadding: 11,
  slot: 30,
  /** Between the lines of a name, for letters of up to 18 units: a small screen draws them larger. */
  line: 20,
  mark: 20,
  /** The width of a letter: what shorter names leave free goes to the rounds. */
  letter: 8.4,
};

/** The lanes from top to bottom: the worst status is at the bottom. */
export const lanesFromTop: readonly ShownStatus[] = shownStatuses.toReversed();

/** The least distance between columns that has room for a round's full name, and for its number. */
const close = { name: 64, number: 24 };

/** What fits into column headings at this distance between columns. */
export const columnRoom = (step: number): ColumnRoom =>
  step < close.number ? "year" : step < close.name ? "number" : "name";

const lettersInName = 36;
/** The room that is kept for names, however short. */
const leastLetters = 12;
const linesOfName = 3;

/** Lays out the targets' lines through the rounds of their report. */
export function lineLayout(
  report: Report,
  goals: readonly GoalSummary[],
  nameOf: (target: TargetSummary) => string,
  size: LayoutSize = layoutSize,
): LineLayout {
  const { width, head, lanePadding, slot, line } = size;
  const courses = goals.flatMap((goal) =>
    goal.targets.map((target) => ({
      goal,
      target,
      assessments: report.rounds.map((round) => assessmentIn(target, round.id)),
    })),
  );
  const suffixes = courses.map(({ assessments }) => postponement(assessments.at(-1)));
  const lines = courses.map(({ target }, index) =>
    wrapText(nameOf(target), lettersInName, linesOfName, suffixes[index]?.length ?? 0),
  );
  const free = Math.round(freeLetters(lines, suffixes) * size.letter);
  const names = size.names + free;
  const columns = columnsOf(report, { ...size, lastColumn: size.lastColumn + free });
  const step = (columns[1]?.x ?? Infinity) - (columns[0]?.x ?? 0);
  const mark = Math.min(size.mark, Math.round(step * 0.6));
  const lanesOf = courses.map(({ assessments }) => assessments.map((one) => lanesFromTop.indexOf(shownStatusOf(one))));
  const { slots, sizes } = minimizeCrossings(lanesOf, lanesFromTop.length);
  const lineCounts = new Map(slots.map((path, index) => [path.at(-1), lines[index]?.length ?? 1]));

  const lanes: LayoutLane[] = [];
  const middles: number[] = [];
  let y = head;
  for (const [lane, size] of sizes.entries()) {
    const status = lanesFromTop[lane];
    if (size === 0 || status === undefined) continue;
    const top = y;
    y += lanePadding;
    for (let index = 0; index < size; index += 1) {
      const lines = lineCounts.get(middles.length) ?? 1;
      // Names of several lines get space between them.
      const height = lines <= 1 ? slot : lines * line + 8;
      middles.push(y + height / 2);
      y += height;
    }
    y += lanePadding;
    lanes.push({ status, top, bottom: y });
  }

  const laidOut = courses.map(({ goal, target, assessments }, index): LayoutLine => {
    const marks = assessments.map((assessment, column) => ({
      x: columns[column]?.x ?? 0,
      y: middles[slots[index]?.[column] ?? 0] ?? 0,
      assessment,
    }));
    const end = marks.at(-1);
    const last = assessments.at(-1);
    if (!end || !last) throw new RangeError(`${report.id} has no round`);
    const ways = marks
      .slice(1)
      .map((mark, at) => ({ from: marks[at] ?? mark, to: mark }))
      .filter(({ from, to }) => !startsNewYear(from.assessment.roundId, to.assessment.roundId));
    const isSilent = ({ from, to }: Way) => from.assessment.status === "none" || to.assessment.status === "none";
    return {
      goal,
      target,
      last,
      solidPath: ways
        .filter((way) => !isSilent(way))
        .map((way) => wayPath(way, mark))
        .join(""),
      dashedPath: ways
        .filter(isSilent)
        .map((way) => wayPath(way, mark))
        .join(""),
      tailPath: `M${end.x} ${end.y}H${names - 10}`,
      isDecided: isDecided(last.status),
      marks,
      name: { x: names, y: end.y, lines: lines[index] ?? [], suffix: suffixes[index] ?? "" },
    };
  });
  return {
    width,
    height: y,
    mark,
    room: columnRoom(step),
    columns,
    lanes,
    lines: byHeight(laidOut),
  };
}

/** By how many letters the longest line of a name is shorter than there is room for; a heading over the last column needs some of it. */
function freeLetters(lines: readonly (readonly string[])[], suffixes: readonly string[]): number {
  const lengths = lines.flatMap((name, index) =>
    name.map((text, at) => text.length + (at === name.length - 1 ? (suffixes[index]?.length ?? 0) + 1 : 0)),
  );
  return Math.max(0, lettersInName - Math.max(leastLetters, ...lengths));
}

interface Way {
  from: { x: number; y: number; assessment: AssessmentSummary };
  to: { x: number; y: number; assessment: AssessmentSummary };
}

/** Whether the result of the report's last year is still to come. */
export function awaitsResult(report: Report): boolean {
  const lastYear = report.rounds.at(-1)?.year;
  return !report.rounds.some(({ kind, year }) => kind === "outcome" && year === lastYear);
}

/** Whether a status says how it ended, so that it is not open any more. */
export const isDecided = (status: ShownStatus): boolean => status === "achieved" || status === "not-achieved";

/** Rounds have equal distances; after the last forecast there is a column for the awaited result. */
function columnsOf(report: Report, { firstColumn, lastColumn }: LayoutSize): LayoutColumn[] {
  const shown: (Round | null)[] = awaitsResult(report) ? [...report.rounds, null] : report.rounds;
  const step = shown.length > 1 ? (lastColumn - firstColumn) / (shown.length - 1) : 0;
  return shown.map((round, index) => ({
    round,
    x: Math.round(firstColumn + index * step),
    opensYear: round !== null && round.year !== shown[index - 1]?.year,
  }));
}

/** A curve that leaves one icon and enters the next horizontally. */
function wayPath({ from, to }: Way, mark: number): string {
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`;
  const level = mark * 0.6;
  const start = from.x + level;
  const end = to.x - level;
  const middle = (start + end) / 2;
  return `M${from.x} ${from.y}H${start}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}H${to.x}`;
}

const postponement = (last: AssessmentSummary | undefined): string =>
  last && last.status !== "none" && last.postponedTo !== undefined ? `→ ${last.postponedTo}` : "";

/** Sorts lines from top to bottom. */
const byHeight = (lines: LayoutLine[]): LayoutLine[] => lines.toSorted((a, b) => a.name.y - b.name.y);
