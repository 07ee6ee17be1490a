/**
 * Content that a document holds and the reader leaves out on purpose, by kind. Each is a message; a person who has seen it may accept its kind, so
 * these names never change.
 */
export const leftOutKinds = [
  "hidden-sheet",
  "hidden-rows",
  "hidden-columns",
  "hidden-text",
  "comments",
  "text-box",
  "picture",
  "embedded-document",
  "script",
  "control-character",
  "text-outside",
] as const;

export type LeftOutKind = (typeof leftOutKinds)[number];

/** Something that is left out: how a message speaks of it, and its kind. */
export interface LeftOut {
  /** Absent where nobody meant it to be left out. */
  kind?: LeftOutKind;
  text: string;
}

/** A character that is not kept. */
export function leftOutCharacter(character: string): LeftOut {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const what = /\p{Cc}/u.test(character)
    ? `the control character ${code}`
    : /\p{Cs}/u.test(character)
      ? `half of a character, ${code},`
      : `the character ${code}, which turns the direction of writing,`;
  return { kind: "control-character", text: `${what} is left out` };
}

/** A comment in the markup, which no page shows. */
export const leftOutComment = (text: string): LeftOut => ({
  kind: "comments",
  text: `a comment is left out: ${shortened(text)}`,
});

/** Script and styles in the markup, which no page shows. */
export const leftOutCode = (element: string): LeftOut => ({
  kind: "script",
  text: `the content of a <${element}> element is left out: it is code, not text`,
});

/** An element of code that takes all that follows it. */
export const leftOutUnclosed = (element: string): LeftOut => ({
  text: `a <${element}> element is never closed, and what follows it is left out; mend the document`,
});

/** Text that the document hides. */
export const leftOutHidden = (text: string): LeftOut => ({
  kind: "hidden-text",
  text: `hidden text is left out: "${shortened(text)}"; show it in the document to have it read`,
});

/** A row that the document hides. */
export const leftOutHiddenRow = (text: string): LeftOut => ({
  kind: "hidden-rows",
  text: `a hidden row is left out: "${shortened(text)}"; show it in the document to have it read`,
});

/** A cell of a column that the document hides. */
export const leftOutHiddenColumn = (text: string): LeftOut => ({
  kind: "hidden-columns",
  text: `a cell of a hidden column is left out: "${shortened(text)}"; show the column to have it read`,
});

/** Something that is seen, not read: `a picture`. It may be a light. */
export const leftOutPicture = (what: string): LeftOut => ({
  kind: "picture",
  text: `${what} is left out: only text is read; write beside it what it says`,
});

/** A document inside the document. */
export const leftOutEmbedded = (what: string): LeftOut => ({
  kind: "embedded-document",
  text: `${what} is left out; copy its text into the document, or put it beside as a document of its own`,
});

const longestQuote = 80;

/** As much of a text as a message quotes, on one line. */
export function shortened(text: string): string {
  const line = text
    .slice(0, longestQuote * 4)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > longestQuote || text.length > longestQuote * 4 ? `${line.slice(0, longestQuote)}…` : line;
}
