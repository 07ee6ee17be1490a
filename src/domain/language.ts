/** The three languages of the interface; report text keeps its own language. */
export const languages = ["fi", "sv", "en"] as const;

/** A language of the interface, or of a report. */
export type Language = (typeof languages)[number];
