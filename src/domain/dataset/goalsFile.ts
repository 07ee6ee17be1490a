import { parseSiteData } from "./parseSiteData";
import type { Goal } from "./schema";

/** A file of some goals with their texts. */
export interface GoalsFile {
  schemaVersion: string;
  goals: Goal[];
}

/** The goals in such a file. Throws `DatasetError` where it is none. */
export const readGoals = (json: unknown): Goal[] =>
  parseSiteData<GoalsFile>(json, { schemaVersion: "string", goals: "list" }).goals;
