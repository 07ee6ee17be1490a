import { datasetSchema } from "./schema";
import type { Dataset } from "./schema";
import { parseAs } from "./parseAs";

/** Checks outside data as a whole dataset. Throws `DatasetError` with the path of the first field that does not fit. */
export const readDataset = (json: unknown): Dataset => parseAs(datasetSchema, json);
