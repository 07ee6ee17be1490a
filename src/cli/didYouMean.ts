import { editDistance } from "../domain/text/editDistance";

/** A hint with the allowed key nearest to a mistyped one; empty if none is similar. */
export function didYouMean(key: string, allowed: readonly string[]): string {
  const nearest = allowed
    .filter((one) => Math.abs(one.length - key.length) <= maxMistakes)
    .map((one) => ({ one, distance: editDistance(key.toLowerCase(), one.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return nearest && nearest.distance <= maxMistakes ? `did you mean "${nearest.one}"? ` : "";
}

const maxMistakes = 2;
