import { messageOf } from "../messageOf";
import type { MessageContent } from "../messageOf";

/**
 * Control characters, halves of a surrogate pair, and what turns the direction of what follows: with those a text can be made to read as another.
 */
export const unwantedCharacter = /(?![\t\n\v\f\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/** What a message calls a character that cannot be seen. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The message on a character that is left out. */
export function leftOutCharacter(character: string): MessageContent {
  const code = codeOf(character);
  if (/\p{Cc}/u.test(character)) return messageOf("control-character", { code });
  return messageOf(/\p{Cs}/u.test(character) ? "half-character" : "direction-character", { code });
}

const maxQuoteLength = 80;

/** The text on one line, cut to the length that a message quotes. */
export function shortened(text: string): string {
  const line = text
    .slice(0, maxQuoteLength * 4)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > maxQuoteLength || text.length > maxQuoteLength * 4 ? `${line.slice(0, maxQuoteLength)}…` : line;
}
