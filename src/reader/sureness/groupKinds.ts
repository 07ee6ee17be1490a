/** The kinds of group that a verdict belongs to, from the widest to the narrowest. */
export const groupKinds = [
  "side",
  "bareness",
  "status",
  "basis",
  "subject",
  "opinion",
  "rule",
  "rule in a language",
] as const;

/** One of {@link groupKinds}. */
export type GroupKind = (typeof groupKinds)[number];
