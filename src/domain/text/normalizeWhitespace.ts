/** Whether two texts say the same, word for word; white space aside. Two silences say nothing. */
export const sameWords = (one: string, other: string): boolean => one.trim() !== "" && squeeze(one) === squeeze(other);

/** A text without white space around it, and with one space where it has some within. */
export const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
