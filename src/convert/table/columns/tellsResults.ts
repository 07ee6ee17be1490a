import { assessOrAsk } from "../../../reader/assessOrAsk";

/** So many cells, and this share of them, must say how something went. */
const fewest = 2;
const minShare = 0.25;

/**
 * Whether a column of prose under a heading that is not known tells how goals fared ("What lies behind the figures", "Mitä saatiin aikaan"): a verdict is heard in some of
 * its cells. Plans, definitions and descriptions hold none.
 */
export function tellsResults(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== "");
  const told = filled.filter((text) => {
    const { status, candidate } = assessOrAsk({ text, kind: "outcome" });
    return status !== "none" || candidate !== undefined;
  });
  return told.length >= fewest && told.length >= filled.length * minShare;
}
