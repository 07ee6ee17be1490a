import type { ClauseClaim } from "../claims";

const success: ReadonlySet<ClauseClaim["act"]> = new Set(["reach", "complete", "carry-out"]);
const failure: ReadonlySet<ClauseClaim["act"]> = new Set(["leave-undone", "cancel", "fall-short"]);

/**
 * "The permit was not granted", "rahoitusta ei saatu": a permit or money that the goal depends on did not come. That is a doubt, and no failure, unless the text
 * tells the outcome.
 */
export const ofAwaited = <Told extends ClauseClaim>(claim: Told): Told =>
  claim.about !== "goal" &&
  claim.mood === "plain" &&
  (success.has(claim.act) ? claim.denied : !claim.denied && failure.has(claim.act))
    ? { ...claim, act: "lag", denied: false, time: "now" }
    : claim;

/** The number of words at the beginning of a clause in which its subject is looked for. */
export const awaitedWithin = 6;
