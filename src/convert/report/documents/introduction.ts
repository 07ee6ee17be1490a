import { assess } from "../../../reader/assess";
import type { Block } from "../../formats/sourceDocument";
import { legendEntries } from "../../layouts/noteRows";
import { cellOf } from "../../outcome/outcomeProse";
import type { OutcomePassage, Part } from "../../outcome/outcomeProse";
import { isKey, maxRows } from "../../table/rows/preface";
import type { GoalRows } from "../../table/rows/rowGoal";

/**
 * Keeps what introduces a document with its first goal, as rows of titles above a table are: the few paragraphs above all of its tables that name the
 * report, say when it was written or explain its signs. Returns the other parts that belong to no goal: also a paragraph up there that says how a goal
 * has fared. Paragraphs are numbered from `first`.
 */
export function addIntroduction(
  goal: GoalRows | undefined,
  blocks: readonly Block[],
  loose: readonly Part[],
  first: number,
): Part[] {
  const above = blocks.findIndex(({ kind }) => kind === "table");
  if (!goal || above > maxRows) return [...loose];
  const kept = loose.filter((part) => part.row < first + above && introduces(part));
  goal.cells.unshift(...kept.map((part) => ({ ...cellOf(part, ""), role: { kind: "note" as const } })));
  return loose.filter((part) => !kept.includes(part));
}

/** The same for a document whose goals stand in prose alone: what introduces it, in the rows above `row`, is kept with the first of them. */
export function addIntroductionToProse(
  passage: OutcomePassage | undefined,
  loose: readonly Part[],
  first: number,
  row = passage?.cells[0]?.cell.row,
): Part[] {
  const own = passage?.cells[0]?.cell.row;
  if (!passage || own === undefined || row === undefined || row - first > maxRows) return [...loose];
  const kept = loose.filter((part) => part.row < row && introduces(part));
  passage.cells.unshift(...kept.map((part) => ({ kind: "label" as const, cell: { ...cellOf(part, ""), row: own } })));
  return loose.filter((part) => !kept.includes(part));
}

/** Legends hold the words for statuses, and speak of no goal. */
const introduces = ({ paragraph: { text }, label }: Part): boolean =>
  isKey(text) ||
  legendEntries.test(text) ||
  (label?.kind !== "status" && label?.kind !== "outcome" && assess({ text }).noneReason === "silent");
