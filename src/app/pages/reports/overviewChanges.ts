import { changes } from "../../../domain/change";

/** The changes that the overview has room for: what got worse, what is no longer assessed, what was reached. */
export const overviewChanges = changes.filter(
  (change) => change === "worse" || change === "dropped" || change === "reached",
);
