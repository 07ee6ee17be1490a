/** Whether two texts are the same apart from white space. Empty texts are never the same. */
export const isSameText = (one: string, other: string): boolean =>
  one.trim() !== "" && normalizeWhitespace(one) === normalizeWhitespace(other);

/** Trims a text and turns each run of white space into one space. */
export const normalizeWhitespace = (text: string): string => text.replace(/\s+/g, " ").trim();
