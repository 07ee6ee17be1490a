import type { Sortable } from "./sortKey";
import type { TableRow, TargetRow } from "./tableRows";

/**
 * The table's rows, one below the other: groups and goals as they come, and under each goal its targets, unless it is closed. `compare` sorts the
 * targets of a goal; null leaves the report's order.
 */
export function tableLines(
  rows: readonly TableRow[],
  closed: ReadonlySet<string>,
  compare: ((a: Sortable, b: Sortable) => number) | null,
): TableRow[] {
  const lines: TableRow[] = [];
  for (const row of rows) {
    lines.push(row);
    if (row.kind !== "goal" || closed.has(row.goal.id)) continue;
    const targets = compare ? row.rows.toSorted((a, b) => compare(sortableTarget(a), sortableTarget(b))) : row.rows;
    for (const target of targets) lines.push(target);
  }
  return lines;
}

/** A target's row as sorting asks for it. */
const sortableTarget = ({ goal, target }: TargetRow): Sortable => ({ goal, targets: [target], single: true });
