/** A text on one line: runs of white space are one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const maxShownLength = 60;

/** The beginning of a text on one line, to know it by. */
export function beginningOf(text: string): string {
  const line = oneLine(text);
  return line.length > maxShownLength ? `${line.slice(0, maxShownLength)}…` : line;
}
