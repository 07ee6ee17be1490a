/** A text on one line: runs of white space are one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
