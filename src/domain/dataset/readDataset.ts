import { datasetSchema } from "./schema";
import type { Dataset } from "./schema";
import { readAs } from "./parse";

/** Outside data, checked once. Throws `DatasetError` with the path of the first field that does not fit. */
export const readDataset = (json: unknown): Dataset => readAs(datasetSchema, json);
