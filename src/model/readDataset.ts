import { datasetSchema } from "./dataset";
import type { Dataset } from "./dataset";
import { readAs } from "./readAs";

/** Outside data, checked once. Throws `DatasetError` with the path of the first field that does not fit. */
export const readDataset = (json: unknown): Dataset => readAs(datasetSchema, json);
