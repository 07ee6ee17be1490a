import type { HTMLAttributes, RefCallback } from "react";
import { targetCount } from "../../../../domain/table/virtualBlocks";
import type { TableBlock } from "../../../../domain/table/virtualBlocks";
import type { TableRow } from "../../../../domain/table/groupRows";
import type { ItemPosition } from "../../../components/list/itemPosition";

/** Estimated heights of the table's rows on a wide screen, in pixels. */
const rowHeights = { group: 72, goal: 102, target: 54 } satisfies Record<TableRow["kind"], number>;

/** Estimated height of a block of the table on a wide screen, in pixels. */
export const blockHeight = (block: TableBlock): number =>
  (block.heading === null ? 0 : rowHeights[block.heading.kind]) + targetCount(block) * rowHeights.target;

/** The attributes of a row in a long table: its index among all rows, rendered or not. */
export type RowProps = Pick<HTMLAttributes<HTMLTableRowElement>, "aria-rowindex">;

/** The attributes of a row below `above` others; the header row is the first. */
export const rowProps = (above: number): RowProps => ({ "aria-rowindex": above + 2 });

/** The attributes of a rendered block in a long table. */
export type BlockProps = HTMLAttributes<HTMLTableSectionElement> & {
  ref?: RefCallback<HTMLElement>;
  "data-index"?: number;
};

/** The attributes of a block at its position. */
export const blockProps = ({ index, measure }: ItemPosition): BlockProps =>
  measure ? { ref: measure, "data-index": index } : {};

/** An empty row in place of the rows that are not rendered. */
export function SpacerRows({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={span} style={{ blockSize: height }} />
      </tr>
    </tbody>
  );
}
