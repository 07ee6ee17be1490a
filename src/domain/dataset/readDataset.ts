import * as z from "zod/mini";
import { datasetSchema, goalSchema } from "./schema";
import type { Dataset, Goal } from "./schema";
import { parseAs } from "./parseAs";

/** Checks outside data as a whole dataset. Throws `DatasetError` with the path of the first field that does not fit. */
export const readDataset = (json: unknown): Dataset => parseAs(datasetSchema, json);

const goalsFile = z.object({ schemaVersion: z.string(), goals: z.array(goalSchema) });

/** A file of some goals with their texts. */
export type GoalsFile = z.infer<typeof goalsFile>;

/** Checks outside data as such a file and gives its goals. Throws `DatasetError` for what does not fit. */
export const readGoals = (json: unknown): Goal[] => parseAs(goalsFile, json).goals;
