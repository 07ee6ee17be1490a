import * as z from "zod/mini";
import { statuses } from "../../../domain/status";

/** What a heading can name besides a round, in the order in which the kinds are tried: the first whose words it holds decides. */
export const namedKinds = [
  "unit",
  "history",
  "detail",
  "comment",
  "level",
  "measure",
  "action",
  "budget",
  "programme",
  "theme",
  "description",
  "goal",
] as const;

/** What the words of the vocabulary are for: columns, rounds, and the report's own statuses. */
export const labelKinds = ["goal", "measure", "outcome", "status", "level", "unit", "theme", "detail"] as const;
export const labelWords = [
  "goalLabel",
  "measureLabel",
  "outcomeLabel",
  "statusLabel",
  "levelLabel",
  "unitLabel",
  "themeLabel",
  "detailLabel",
] as const;
export const wordKinds = [
  ...namedKinds,
  ...labelWords,
  "status",
  "forecast",
  "outcome",
  "monthly",
  "tertial",
  ...statuses,
] as const;

export type NamedKind = (typeof namedKinds)[number];
/** What a label in prose opens: "Tavoite: …", "Mittari: …", "Toteuma: …". */
export type LabelKind = (typeof labelKinds)[number];
export type WordKind = (typeof wordKinds)[number];

export const maxStatusWordLength = 100;
export const wordsSchema = z.array(z.string().check(z.minLength(1), z.maxLength(maxStatusWordLength)));

/** Words of one report's own (`vocabulary` of report.json): they are tried before those that every report knows. */
export const ownWordsSchema = z.partialRecord(z.enum(wordKinds), wordsSchema);
export type OwnWords = z.infer<typeof ownWordsSchema>;
