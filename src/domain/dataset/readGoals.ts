import * as z from "zod/mini";
import { goal } from "./schema";
import type { Goal } from "./schema";
import { readAs } from "./parse";

const goalsFile = z.object({ schemaVersion: z.string(), goals: z.array(goal) });

/** A file of whole goals. */
export type GoalsFile = z.infer<typeof goalsFile>;

/** The goals of such a file. Throws `DatasetError` for what does not fit. */
export const readGoals = (json: unknown): Goal[] => readAs(goalsFile, json).goals;
