import type { LayoutLine } from "./lineLayout";

/** Lines that end at risk or not met are drawn heavier, so that they stand out without colour. */
export const lineWeight = ({ last: { status } }: LayoutLine): 0 | 1 | 2 =>
  status === "not-achieved" ? 2 : status === "at-risk" ? 1 : 0;

const strokes = [
  { stroke: "#8c8c8c", width: 2 },
  { stroke: "#595959", width: 2.5 },
  { stroke: "#1a1a1a", width: 3 },
] as const;

/** Stroke and width of a line. */
export const lineStyle = (line: LayoutLine): (typeof strokes)[number] => strokes[lineWeight(line)];
