import { messageOf } from "../messageOf";
import type { MessageContent } from "../messageOf";

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

/** A character that is not kept. */
export function leftOutCharacter(character: string): MessageContent {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/\p{Cc}/u.test(character)) return messageOf("control-character", { code });
  return messageOf(/\p{Cs}/u.test(character) ? "half-character" : "direction-character", { code });
}

const longestQuote = 80;

/** As much of a text as a message quotes, on one line. */
export function shortened(text: string): string {
  const line = text
    .slice(0, longestQuote * 4)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > longestQuote || text.length > longestQuote * 4 ? `${line.slice(0, longestQuote)}…` : line;
}
