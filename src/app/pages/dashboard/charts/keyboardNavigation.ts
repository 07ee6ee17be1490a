import { severity } from "../../../../domain/status";
import type { ShownStatus } from "../../../../domain/status";
import type { ChartBar } from "./series";
import { segmentOrder } from "./series";

/** The position of a segment. */
export interface SegmentPosition {
  row: number;
  status: ShownStatus;
}

/** The segments of a bar, from left to right. */
const segmentsOf = (row: ChartBar | undefined): ShownStatus[] =>
  row ? segmentOrder(row.kind).filter((status) => row.tally[status] > 0) : [];

/** The chart's first segment, which gets the focus first. */
export function firstSegment(rows: readonly ChartBar[]): SegmentPosition | null {
  const row = rows.findIndex((one) => segmentsOf(one).length > 0);
  const status = segmentsOf(rows[row])[0];
  return status ? { row, status } : null;
}

/** The segment to which an arrow key moves: along the bar, or to the same (else the nearest) status in the next bar with segments. */
export function nextSegment(rows: readonly ChartBar[], from: SegmentPosition, key: string): SegmentPosition | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowRight": {
      const along = segmentsOf(rows[from.row]);
      const status = along[along.indexOf(from.status) + (key === "ArrowRight" ? 1 : -1)];
      return status ? { row: from.row, status } : null;
    }
    case "ArrowUp":
    case "ArrowDown": {
      const step = key === "ArrowDown" ? 1 : -1;
      for (let row = from.row + step; row >= 0 && row < rows.length; row += step) {
        const nearest = segmentsOf(rows[row]).toSorted(
          (a, b) => distance(a, from.status) - distance(b, from.status),
        )[0];
        if (nearest) return { row, status: nearest };
      }
      return null;
    }
    default:
      return null;
  }
}

const distance = (a: ShownStatus, b: ShownStatus): number => Math.abs(severity(a) - severity(b));
