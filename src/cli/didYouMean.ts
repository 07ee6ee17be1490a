import { editDistance } from "../domain/text/editDistance";

/** A question for the allowed key that a mistyped one is nearest to; empty where none is near. */
export function didYouMean(key: string, allowed: readonly string[]): string {
  const nearest = allowed
    .filter((one) => Math.abs(one.length - key.length) <= mostMistakes)
    .map((one) => ({ one, distance: editDistance(key.toLowerCase(), one.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return nearest && nearest.distance <= mostMistakes ? `did you mean "${nearest.one}"? ` : "";
}

const mostMistakes = 2;
