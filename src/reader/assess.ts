import type { Passage, Reading } from "./reading";

export type { Doubt, Misspelling, Passage, Rank, Reading, Signal, Span } from "./reading";

/** What the passage says of its target. */
export function assess(passage: Passage): Reading {
  return {
    status: "none",
    basis: null,
    rule: null,
    evidence: null,
    reason: null,
    noneReason: "silent",
    unsure: null,
    events: [],
    lost: [],
    misspelt: [],
    language: passage.language ?? "fi",
  };
}
