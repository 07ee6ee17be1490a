/** Whether two texts say the same, word for word; white space aside. Two silences say nothing. */
export const isSameText = (one: string, other: string): boolean =>
  one.trim() !== "" && normalizeWhitespace(one) === normalizeWhitespace(other);

/** A text without white space around it, and with one space where it has some within. */
export const normalizeWhitespace = (text: string): string => text.replace(/\s+/g, " ").trim();
