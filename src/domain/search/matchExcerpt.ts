import type { Goal, Target } from "../dataset/schema";
import { assessmentIn } from "../goal/assessmentIn";
import { excerptOf, isFoundIn } from "./highlight";
import type { Sought } from "./query";

/** Where a search found a target, when nothing that is shown anyway holds its words. */
export interface PlaceFound {
  where: "text" | "measure" | "description";
  excerpt: string;
}

/** The first text that holds a word of the search which no shown text holds: the round's own text, a measure, the goal's description. */
export function placeFound(
  goal: Goal,
  target: Target,
  roundId: string,
  shown: readonly string[],
  sought: Sought,
): PlaceFound | null {
  const { text, evidence, reason } = assessmentIn(target, roundId);
  const visible = [...shown, evidence?.quote ?? "", reason?.quote ?? ""];
  const hidden = sought.filter((word) => !visible.some((one) => isFoundIn(one, word)));
  const places = [
    { where: "text", texts: [text] },
    { where: "measure", texts: goal.measures },
    { where: "description", texts: [goal.description] },
  ] as const;
  for (const word of hidden) {
    for (const { where, texts } of places) {
      for (const one of texts) {
        const excerpt = excerptOf(one, word);
        if (excerpt !== null) return { where, excerpt };
      }
    }
  }
  return null;
}
