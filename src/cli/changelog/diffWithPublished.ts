import { existsSync, readFileSync } from "node:fs";
import type { Dataset } from "../../domain/dataset/schema";
import { DatasetError } from "../../domain/dataset/schemaVersion";
import { readDataset } from "../../domain/dataset/readDataset";
import { describeChanges } from "./describeChanges";

/** What changes for readers when `after` is written to `path`, where there may be a dataset already. */
export function diffWithPublished(path: string, after: Dataset): string[] {
  if (!existsSync(path)) return ["For readers all of this is new: no dataset stood here before."];
  const before = publishedAt(path);
  if (before === null) return ["What stood here before cannot be compared: it is no dataset of this version."];
  const changes = describeChanges(before, after);
  return changes.length > 0 ? changes : ["Nothing changes for readers."];
}

/** The dataset at a path, or null if there is none. */
function publishedAt(path: string): Dataset | null {
  try {
    return readDataset(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DatasetError) return null;
    throw error;
  }
}
