import { changes } from "../../../domain/change";

/** The changes that the overview shows: got worse, no longer assessed, reached. */
export const overviewChanges = changes.filter(
  (change) => change === "worse" || change === "dropped" || change === "reached",
);
