import type { Round } from "../../domain/dataset/schema";
import type { MessageContent } from "../messageOf";
import type { ColumnRole } from "../table/columns/headings";

/** The layouts of reports, as `docs/formats.md` shows them. */
export type DocumentLayout = "rows" | "cards" | "goal-blocks" | "years" | "prose";

/** What a column, a labelled cell or a label in prose holds. */
export const planRoles = [
  "theme",
  "unit",
  "goal",
  "description",
  "measure",
  "level",
  "programme",
  "round",
  "status",
  "comment",
  "history",
  "detail",
  "note",
  "other",
] as const;
export type PlanRole = (typeof planRoles)[number];

/** How a report was read: the layout and roles of each part of its documents. A person can confirm or change it. */
export interface ReadingPlan {
  reportId: string;
  rounds: Round[];
  parts: PlannedPart[];
}

/** A table, several of the same kind, or a stretch of prose. */
export interface PlannedPart {
  file: string;
  /** Its start: sheet, table number, page, row. */
  place: { sheet?: string; table?: number; page?: number; row: number };
  /** Null if it was not understood; then nothing of it was read. */
  layout: DocumentLayout | null;
  /** How well the layout explains it, from 0 to 1; 1 where a person has confirmed it. */
  score: number;
  /** The rows of headings, from 1. */
  headingRows: number[];
  columns: PlannedColumn[];
  /** How many goals begin in it. */
  goals: number;
  leftOut: LeftOutPart[];
}

/** A column, or in cards and prose what stands under a label. */
export interface PlannedColumn {
  heading: string;
  role: PlanRole;
  /** The round that a `round` or `status` column reports. */
  roundId: string | null;
  /** By which sign the role was found. `none`: the heading was not understood, and the column is kept as it is. */
  by: "heading" | "content" | "person" | "none";
  /** The first texts that stand under it. */
  examples: string[];
}

/** Something that was not read, and why. */
export interface LeftOutPart {
  row: number;
  text: string;
  why: MessageContent;
}

/** A column's role as the plan names it. */
export function planRoleOf(role: ColumnRole): Pick<PlannedColumn, "role" | "roundId"> {
  const roundId = "round" in role && role.round ? role.round.id : null;
  if (role.kind === "outcomeProse") return { role: "round", roundId };
  if (role.kind === "action") return { role: "measure", roundId };
  return { role: role.kind === "budget" ? "level" : role.kind, roundId };
}
