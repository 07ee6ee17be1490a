import type { TextLine } from "../text/textLines";

/** A line's texts that stand apart, as one line each. */
export interface PartedLine {
  line: TextLine;
  parts: TextLine[];
}

/** A column of a table without lines: how far its texts reach. */
export interface Column {
  left: number;
  right: number;
}
