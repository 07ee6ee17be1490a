/** A run of text on a page. Lengths are points, from the left and from the top. */
export interface PdfTextRun {
  text: string;
  left: number;
  right: number;
  /** Where the letters stand. */
  baseline: number;
  /** The height of the letters. */
  size: number;
  bold: boolean;
}

/** A line that is drawn across or down a page, and how far it reaches. */
export interface RulingLine {
  /** Its height on the page, or its distance from the left. */
  at: number;
  from: number;
  to: number;
}

/** A part of a page. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An area of one colour. */
export interface Fill extends Box {
  colour: string;
}

/** What a page of a PDF shows. */
export interface PdfPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  runs: PdfTextRun[];
  across: RulingLine[];
  down: RulingLine[];
  fills: Fill[];
  /** Where pictures stand. */
  pictures: Box[];
  /** How many comments hang on it: their texts open only when they are pressed. */
  comments: number;
  /** Text that is drawn outside the page, where nobody sees it. */
  outside: string;
}

/** Whether the middle of a run stands in a box. */
export function isInside(box: Box, { left, right, baseline, size }: PdfTextRun): boolean {
  const [x, y] = [(left + right) / 2, baseline - size * 0.35];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
