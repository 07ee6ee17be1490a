import type { Goal, Target } from "../dataset/schema";
import { assessmentIn } from "../goal/assessmentIn";
import { excerptAround, containsTerm } from "./splitMatches";
import type { ParsedQuery } from "./query";

/** Where a search found a target, if no text that is shown anyway contains the words. */
export interface MatchExcerpt {
  where: "text" | "measure" | "description";
  excerpt: string;
}

/** The first text with a word of the search that no shown text contains: the assessment's text, a measure or the goal's description. */
export function matchExcerpt(
  goal: Goal,
  target: Target,
  roundId: string,
  shown: readonly string[],
  query: ParsedQuery,
): MatchExcerpt | null {
  const { text, evidence, reason } = assessmentIn(target, roundId);
  const visible = [...shown, evidence?.quote ?? "", reason?.quote ?? ""];
  const hidden = query.filter((word) => !visible.some((one) => containsTerm(one, word)));
  const places = [
    { where: "text", texts: [text] },
    { where: "measure", texts: goal.measures },
    { where: "description", texts: [goal.description] },
  ] as const;
  for (const word of hidden) {
    for (const { where, texts } of places) {
      for (const one of texts) {
        const excerpt = excerptAround(one, word);
        if (excerpt !== null) return { where, excerpt };
      }
    }
  }
  return null;
}
