import type { HTMLAttributes, RefCallback } from "react";
import type { TableRow } from "../query/tableRows";
import type { Place } from "./LongList";

/** About how high the table's rows are on a wide screen, in pixels. */
export const rowHeights = { group: 72, goal: 102, target: 54 } satisfies Record<TableRow["kind"], number>;

/** What a row of a long table says of its place: which of all the rows it is, whatever is drawn of them. */
export type RowPlace = HTMLAttributes<HTMLTableRowElement> & { ref?: RefCallback<HTMLElement>; "data-index"?: number };

/** A row's place; the row of the headings is the first. */
export const placed = ({ index, measure }: Place): RowPlace => ({
  "aria-rowindex": index + 2,
  ...(measure ? { ref: measure, "data-index": index } : {}),
});

/** The room of the rows that are not drawn. */
export function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr className="row-gap" aria-hidden="true">
      <td colSpan={span} style={{ blockSize: height }} />
    </tr>
  );
}
