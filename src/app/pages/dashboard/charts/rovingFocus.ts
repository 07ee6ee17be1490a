import { createContext } from "react";
import type { KeyboardEvent } from "react";
import type { Status } from "../../../../domain/status";
import type { SegmentPlace } from "./keyboardNavigation";
import { segmentBeside } from "./keyboardNavigation";
import type { NamedTally } from "./series";

/** What every segment of a chart shares: where the keyboard comes in, and who wants to know of keys and of what is pointed at. */
export interface ChartWalk {
  entry: SegmentPlace | null;
  onKeyDown: (event: KeyboardEvent<SVGElement | HTMLElement>) => void;
  onRead: (place: SegmentPlace | null) => void;
}

/** Handed past the drawing library, which would draw every bar anew at each step and lose the focus. */
export const ChartWalkContext = createContext<ChartWalk>({ entry: null, onKeyDown: () => {}, onRead: () => {} });

/** The name by which a segment is found in the drawing. */
export const segmentName = (row: number, status: Status): string => `${row} ${status}`;

/** Moves the focus from one segment to the one that an arrow key leads to. */
export function walk(rows: readonly NamedTally[], from: SegmentPlace, event: KeyboardEvent): void {
  const next = segmentBeside(rows, from, event.key);
  if (!next) return;
  event.preventDefault();
  event.currentTarget
    .closest("svg")
    ?.querySelector<SVGAElement>(`[data-segment="${segmentName(next.row, next.status)}"]`)
    ?.focus();
}
