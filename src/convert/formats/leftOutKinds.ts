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
