import type { Claim, Mark, Mood, Time } from "../../../claims";

/** A claim without the position of its clause in the sentence. */
export interface RawClaim {
  readonly act: Claim["act"];
  readonly denied: boolean;
  readonly time: Time;
  readonly mood: Mood;
  readonly marks: ReadonlySet<Mark>;
  readonly about: Claim["about"];
  readonly year?: number;
}

export const success = new Set<Claim["act"]>(["reach", "complete", "carry-out", "advance"]);
export const bad = new Set<Claim["act"]>(["cancel", "postpone", "delay", "leave-undone", "fall-short", "doubt"]);
