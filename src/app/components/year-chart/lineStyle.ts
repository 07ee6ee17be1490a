import type { LayoutLine } from "./lineLayout";

/** Threads that fell are drawn heavier: the eye goes to them first, without a colour. */
export const lineWeight = ({ last: { status } }: LayoutLine): 0 | 1 | 2 =>
  status === "not-achieved" ? 2 : status === "at-risk" ? 1 : 0;

const strokes = [
  { stroke: "#8c8c8c", width: 2 },
  { stroke: "#595959", width: 2.5 },
  { stroke: "#1a1a1a", width: 3 },
] as const;

/** How a thread's line is drawn. */
export const lineStyle = (line: LayoutLine): (typeof strokes)[number] => strokes[lineWeight(line)];
