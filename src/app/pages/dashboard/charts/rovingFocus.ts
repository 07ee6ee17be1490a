import { createContext } from "react";
import type { KeyboardEvent } from "react";
import type { ShownStatus } from "../../../../domain/status";
import type { SegmentPosition } from "./keyboardNavigation";
import { nextSegment } from "./keyboardNavigation";
import type { ChartBar } from "./series";

/** Shared by all segments of a chart: the tab stop, and the handlers for keys and pointing. */
export interface RovingFocus {
  entry: SegmentPosition | null;
  onKeyDown: (event: KeyboardEvent<SVGElement | HTMLElement>) => void;
  onRead: (position: SegmentPosition | null) => void;
}

/** Passed by context, not props: Recharts would re-render every bar at each step and lose the focus. */
export const RovingFocusContext = createContext<RovingFocus>({ entry: null, onKeyDown: () => {}, onRead: () => {} });

/** The id of a segment in the DOM. */
export const segmentName = (row: number, status: ShownStatus): string => `${row} ${status}`;

/** Moves the focus from one segment to the one that an arrow key leads to. */
export function moveFocus(rows: readonly ChartBar[], from: SegmentPosition, event: KeyboardEvent): void {
  const next = nextSegment(rows, from, event.key);
  if (!next) return;
  event.preventDefault();
  event.currentTarget
    .closest("svg")
    ?.querySelector<SVGAElement>(`[data-segment="${segmentName(next.row, next.status)}"]`)
    ?.focus();
}
