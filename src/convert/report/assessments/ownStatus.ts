import type { Assessment, Language, Round } from "../../../domain/dataset/schema";
import { isBad } from "../../../domain/status";
import type { Status } from "../../../domain/status";
import { assess } from "../../../reader/assess";
import { crossStatusOf, isCross, isEmptyBox } from "../../table/columns/crossColumns";
import type { ColumnRole } from "../../table/columns/headings";
import type { GoalCell } from "../../table/rows/rowGoal";
import type { Segment } from "../../targets/segments";
import { groupedBy } from "../../text/groupedBy";
import { readVerdictHeading } from "../../table/vocabulary/verdictHeading";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";

export type OwnStatus = NonNullable<Assessment["ownStatus"]>;

/** A cell's own status. */
export interface StatusCell {
  cell: GoalCell;
  /** Which of the cell's paragraphs holds it, from 0. */
  paragraph: number;
  ownStatus: OwnStatus;
}

/** How the report's own words and signs are understood. */
interface StatusContext {
  vocabulary: TableVocabulary;
  language: Language;
}

/** The segments about a target, and the rows that belong to it alone, if there are any. */
interface TargetRows {
  segments: readonly Segment[];
  rows: readonly number[] | null;
}

/**
 * Shares one round's own statuses out among a goal's targets: by the row that a target has for itself, by the row in which it is spoken of, in
 * order where a cell has one for each. A status for several targets belongs to the whole goal.
 */
export function ownStatusesOf(
  cells: readonly GoalCell[],
  targets: readonly TargetRows[],
  round: Round,
  key: StatusContext,
): { byTarget: (StatusCell | null)[]; ofGoal: StatusCell[] } {
  const byTarget = targets.map((): StatusCell | null => null);
  const ofGoal: StatusCell[] = [];
  const byRow = new Map(
    targets.flatMap(({ rows }, at) => (rows ?? []).map((row): [number, number] => [row, at])).toReversed(),
  );
  const rowsWithStatus = new Set(cells.flatMap(({ role, row }) => (isStatusOf(role, round) ? [row] : [])));
  const onlyTarget = targets.length === 1 ? [0] : [];
  const spokenOf = targetsByRow(targets, round);
  const marks = cells.filter((cell) => isMark(cell, round));
  const marksByRow = groupedBy(marks, ({ row }) => row);
  const statusIn = (cell: GoalCell, text: string): Status | null => {
    if (!isMark(cell, round)) return readOwnStatus(text, cell.heading, round, key);
    // Two marks in one row contradict each other.
    if ((marksByRow.get(cell.row)?.length ?? 0) > 1) return null;
    return inRound(crossStatusOf(cell.heading, key.vocabulary), round);
  };
  for (const cell of cells) {
    const found = statusTextsIn(cell, round, rowsWithStatus).map(({ text, paragraph }): StatusCell => ({
      cell,
      paragraph,
      ownStatus: { text, status: statusIn(cell, text) },
    }));
    if (found.length === 0) continue;
    const targetOfRow = byRow.get(cell.row);
    const targetsOfCell = targetOfRow === undefined ? (spokenOf.get(cell.row) ?? onlyTarget) : [targetOfRow];
    if (found.length === targetsOfCell.length) found.forEach((one, at) => (byTarget[targetsOfCell[at] ?? -1] = one));
    else ofGoal.push(...found);
  }
  return { byTarget: byTarget.slice(0, targets.length), ofGoal };
}

const isMark = ({ role, paragraphs }: GoalCell, round: Round): boolean =>
  role.kind === "status" &&
  role.isMarked === true &&
  role.round?.id === round.id &&
  paragraphs.every(({ text }) => isCross(text));

/** What a cell says of a round in a status of its own: its texts, or the light of its colour where no cell of its row has a status in words. */
function statusTextsIn(
  { role, row, paragraphs, light }: GoalCell,
  round: Round,
  rowsWithStatus: ReadonlySet<number>,
): { text: string; paragraph: number }[] {
  if (isStatusOf(role, round) && paragraphs.every(({ text }) => isEmptyBox(text))) return [];
  const byColour = light === undefined ? null : [{ text: light, paragraph: paragraphs.length }];
  if (isStatusOf(role, round)) {
    const isBareMark = paragraphs.every(({ text }) => !/[\p{L}\d]/u.test(text));
    return (isBareMark ? byColour : null) ?? paragraphs.map(({ text }, paragraph) => ({ text, paragraph }));
  }
  const isOfRound = role.kind === "round" && role.round.id === round.id;
  return isOfRound && !rowsWithStatus.has(row) ? (byColour ?? []) : [];
}

const isStatusOf = (role: ColumnRole, round: Round): boolean => role.kind === "status" && role.round?.id === round.id;

/** The targets that a round speaks of in each row, in the row's order. */
function targetsByRow(targets: readonly TargetRows[], round: Round): Map<number, number[]> {
  const spoken = targets.flatMap(({ segments }, at) => {
    const ofRound = groupedBy(
      segments.filter(({ roundId }) => roundId === round.id),
      ({ row }) => row,
    );
    return [...ofRound].flatMap(([row, [first]]) => (first ? [{ at, row, position: first.position }] : []));
  });
  const inRows = groupedBy(spoken, ({ row }) => row);
  return new Map(
    [...inRows].map(([row, own]) => [row, own.toSorted((a, b) => a.position - b.position).map(({ at }) => at)]),
  );
}

/** "Status: Amber", as prose has it. */
const leadingLabel = /^\s*[^:\n]{2,40}:\s+/u;

/** The status of an own-status text: words and signs by the vocabulary, a digit by the key in the heading ("1 = toteutuu, 2 = epävarma"), anything else as a sentence. */
export function readOwnStatus(
  text: string,
  heading: string,
  round: Round,
  { vocabulary, language }: StatusContext,
): Status | null {
  const unlabelled = withoutLabel(text, heading);
  const afterLabel = unlabelled.replace(leadingLabel, "");
  const isDigit = /^\s*[1-5]\s*$/.test(text);
  const word = isDigit && vocabulary.statusOf(text) === null ? wordForDigit(heading, text.trim()) : unlabelled;
  if (word === null) return null;
  const read = assess({ text: word, language, year: round.year, kind: round.kind }).status;
  const status =
    vocabulary.statusOf(word) ??
    vocabulary.statusOf(afterLabel) ??
    openingStatus(word, vocabulary, read) ??
    readVerdictHeading(word, vocabulary)?.status ??
    vocabulary.misspeltStatusOf(unlabelled) ??
    (read === "none" ? null : read);
  return inRound(status, round);
}

/** "Not available: survey delayed": the words before the mark are the status, where what follows is not of the other side. */
function openingStatus(text: string, { statusOf }: TableVocabulary, read: Status): Status | null {
  const opening = /^([^:;–—(]{3,40}?)\s*(?:[:;–—(]|\s-\s)/u.exec(text)?.[1];
  const status = opening === undefined ? null : statusOf(opening);
  return status === null || (status !== "none" && read !== "none" && isBad(status) !== isBad(read)) ? null : status;
}

/** What is on track when the year is over has been reached. */
const inRound = (status: Status | null, { kind }: Round): Status | null =>
  status === "on-track" && kind === "outcome" ? "achieved" : status;

/** What stands after the label, or after the mark that parts it from a goal in the same line: "Objective complete? Yes", "(delvis uppnått)". */
const withoutLabel = (text: string, heading: string): string =>
  (heading !== "" && text.trimStart().startsWith(heading) ? text.trimStart().slice(heading.length) : text)
    .replace(/^[\s:–—|([-]+(?=[^\s\d])/u, "")
    .replace(/(?<=^[^([]*)[\s)\]]+$/u, "");

const wordForDigit = (heading: string, number: string): string | null =>
  new RegExp(`(?<!\\d)${number}\\s*[=:–-]\\s*([^,;)0-9]+)`, "u").exec(heading)?.[1]?.trim() ?? null;
