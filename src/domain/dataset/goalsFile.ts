import { parseSiteData } from "./parseSiteData";
import type { Goal } from "./schema";

/** A file that holds some of the goals, with their texts. */
export interface GoalsFile {
  schemaVersion: string;
  goals: Goal[];
}

/** Reads the goals of such a file. Throws `DatasetError` if the JSON is not one. */
export const readGoals = (json: unknown): Goal[] =>
  parseSiteData<GoalsFile>(json, { schemaVersion: "string", goals: "list" }).goals;
