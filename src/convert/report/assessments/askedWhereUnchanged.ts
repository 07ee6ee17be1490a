import { isBad } from "../../../domain/status";
import { unassessed } from "./assessments";
import type { FoundAssessment } from "./assessments";

/** "Ei muutosta edelliseen.", "Oförändrat läge", "No change since last quarter": words that say only that the round before still holds. */
const unchanged =
  /^\s*(?:(?:tilanne|tilanteessa)\s+)?(?:ei\s+(?:ole\s+)?muuto(?:sta|ksia)|ennallaan|(?:läget\s+(?:är\s+)?)?oförändrat|ing(?:en|a)\s+förändring(?:ar)?|(?:there\s+(?:is|was|has\s+been)\s+)?no\s+change|(?:position\s+)?unchanged)(?!\p{L})(?:\s+\S+){0,5}[.!]?\s*$/iu;

/** Asks a person where such words were read as good news after a round that had none. */
export function askedWhereUnchanged(all: readonly FoundAssessment[]): FoundAssessment[] {
  let isGood = true;
  return all.map((found) => {
    const { assessment } = found;
    const { status, roundId, text, source, events } = assessment;
    if (text.trim() === "") return found;
    const isDoubted = !isGood && status !== "none" && !isBad(status) && !assessment.ownStatus && unchanged.test(text);
    isGood = status !== "none" && !isBad(status) && !isDoubted;
    return isDoubted ? { ...found, assessment: unassessed(roundId, "unclear", text, source, events) } : found;
  });
}
