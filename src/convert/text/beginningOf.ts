import { normalizeWhitespace } from "../../domain/text/normalizeWhitespace";

const maxShownLength = 60;

/** The first 60 characters of a text, on one line: enough to recognise it in a message. */
export function beginningOf(text: string): string {
  const line = normalizeWhitespace(text);
  return line.length > maxShownLength ? `${line.slice(0, maxShownLength)}…` : line;
}
