import { targetRows } from "./groupRows";
import type { GoalRow, GroupRow, TableRow, TargetRow } from "./groupRows";

/** The unit of virtual rendering: a group heading, a goal with its first targets, or some more targets. */
export interface TableBlock {
  id: string;
  /** The row of a group or a goal that the block opens with. */
  heading: GroupRow | GoalRow | null;
  targets: readonly TargetRow[];
  /** How many rows of the table are above it. */
  above: number;
}

/** How many targets a block holds at most. Long goals and flat lists are divided into several blocks. */
const maxTargetsPerBlock = 10;

/** The table's rows as blocks, in order: groups are followed by their goals. A collapsed goal is a block of its own row only. */
export function virtualBlocks(rows: readonly TableRow[], closed: ReadonlySet<string>): TableBlock[] {
  const blocks: TableBlock[] = [];
  let above = 0;
  const add = (id: string, heading: TableBlock["heading"], targets: readonly TargetRow[]) => {
    const block: TableBlock = { id, heading, targets, above };
    blocks.push(block);
    above += rowCount(block);
  };
  const addTargets = (idOf: (from: number) => string, heading: GoalRow | null, targets: readonly TargetRow[]) => {
    for (let from = 0; from === 0 || from < targets.length; from += maxTargetsPerBlock)
      add(idOf(from), from === 0 ? heading : null, targets.slice(from, from + maxTargetsPerBlock));
  };
  const addGoal = (row: GoalRow) =>
    addTargets(
      (from) => (from === 0 ? row.id : `${row.id}/${from}`),
      row,
      closed.has(row.goal.id) ? [] : targetRows(row),
    );
  const flat = rows.filter((row) => row.kind === "target");
  if (flat.length > 0) addTargets((from) => `/${from}`, null, flat);
  for (const row of rows) {
    if (row.kind === "group") {
      add(row.id, row, []);
      row.rows.forEach(addGoal);
    } else if (row.kind === "goal") addGoal(row);
  }
  return blocks;
}

/** How many targets stand in a block. */
export const targetCount = ({ targets }: TableBlock): number => targets.length;

/** How many rows a block has. */
export const rowCount = ({ heading, targets }: TableBlock): number => targets.length + (heading === null ? 0 : 1);
