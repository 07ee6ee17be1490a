import type { GoalRow, GroupRow } from "./groupRows";

/** The unit of virtual rendering: a group heading, a goal with its first targets, or some further targets of a goal. */
export interface TableBlock {
  id: string;
  row: GroupRow | GoalRow;
  /** Which of the goal's targets stand in it: from the first on, and before the second. With the first of them stands the goal itself. */
  targets: readonly [from: number, before: number];
  /** How many rows of the table stand above it. */
  above: number;
}

/** How many targets of one goal form a block. A goal of hundreds is rendered in several blocks. */
const maxTargetsPerBlock = 10;

/** The table's rows as blocks, in order. A collapsed goal is a block of its own row only. */
export function virtualBlocks(rows: readonly (GroupRow | GoalRow)[], closed: ReadonlySet<string>): TableBlock[] {
  const blocks: TableBlock[] = [];
  let above = 0;
  for (const row of rows) {
    const count = row.kind === "group" || closed.has(row.goal.id) ? 0 : row.targets.length;
    let from = 0;
    do {
      const before = Math.min(count, from + maxTargetsPerBlock);
      const block: TableBlock = {
        id: from === 0 ? row.id : `${row.id}/${from}`,
        row,
        targets: [from, before],
        above,
      };
      blocks.push(block);
      above += rowCount(block);
      from = before;
    } while (from < count);
  }
  return blocks;
}

/** How many targets stand in a block. */
export const targetCount = ({ targets: [from, before] }: TableBlock): number => before - from;

/** Whether a block opens with the row of its group or its goal. */
export const startsWithHeading = ({ targets: [from] }: TableBlock): boolean => from === 0;

/** How many rows a block has. */
export const rowCount = (block: TableBlock): number => targetCount(block) + (startsWithHeading(block) ? 1 : 0);
