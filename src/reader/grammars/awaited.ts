import type { ClauseClaim } from "../claims";

const success: ReadonlySet<ClauseClaim["act"]> = new Set(["reach", "complete", "carry-out"]);
const failure: ReadonlySet<ClauseClaim["act"]> = new Set(["leave-undone", "cancel", "fall-short"]);

/**
 * "The permit was not granted", "rahoitusta ei saatu": what the goal waits for did not come. That puts the goal in doubt, and no more, unless the text
 * says what became of it.
 */
export const ofAwaited = <Told extends ClauseClaim>(claim: Told): Told =>
  claim.about !== "goal" &&
  claim.mood === "plain" &&
  (success.has(claim.act) ? claim.denied : !claim.denied && failure.has(claim.act))
    ? { ...claim, act: "lag", denied: false, time: "now" }
    : claim;

/** Among so many words stands what a clause speaks of. */
export const awaitedWithin = 6;
