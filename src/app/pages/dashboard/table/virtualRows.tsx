import type { HTMLAttributes, RefCallback } from "react";
import { startsWithHeading, targetCount } from "../../../../domain/table/virtualBlocks";
import type { TableBlock } from "../../../../domain/table/virtualBlocks";
import type { TableRow } from "../../../../domain/table/groupRows";
import type { ItemPosition } from "../../../components/list/itemPosition";

/** About how high the table's rows are on a wide screen, in pixels. */
const rowHeights = { group: 72, goal: 102, target: 54 } satisfies Record<TableRow["kind"], number>;

/** About how high a block of the table is on a wide screen, in pixels. */
export const blockHeight = (block: TableBlock): number =>
  (startsWithHeading(block) ? rowHeights[block.row.kind] : 0) + targetCount(block) * rowHeights.target;

/** What a row of a long table says of its place: which of all the rows it is, whatever is drawn of them. */
export type RowProps = HTMLAttributes<HTMLTableRowElement>;

/** A row's place below so many others; the row of the headings is the first. */
export const rowProps = (above: number): RowProps => ({ "aria-rowindex": above + 2 });

/** Where a block of a long table is drawn. */
export type BlockProps = HTMLAttributes<HTMLTableSectionElement> & {
  ref?: RefCallback<HTMLElement>;
  "data-index"?: number;
};

/** A block's place in its list. */
export const blockProps = ({ index, measure }: ItemPosition): BlockProps =>
  measure ? { ref: measure, "data-index": index } : {};

/** The room of the rows that are not drawn. */
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
