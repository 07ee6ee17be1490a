/** The kinds of group that a verdict belongs to, from the widest to the narrowest. */
export const groupKinds = ["side", "bareness", "status", "subject", "place", "rule"] as const;

/** One of {@link groupKinds}. */
export type GroupKind = (typeof groupKinds)[number];
