import type { Claim } from "../claims";
import type { Token } from "../text/tokens";
import { beginsWith, oneOf } from "../text/wordMatchers";

const contrasts = oneOf("däremot however contrast conversely whereas");
const other = oneOf("other");
const hand = beginsWith("hand");
/** The number of words at the beginning of a sentence in which it is set against the sentence before. */
const contrastWithin = 9;

/** "In care homes, …": the sentence is about a part. */
const scopes = oneOf("in at for among within i på för bland inom hos");

/** "… however …", "on the other hand", "… däremot …" */
const opensContrast = (tokens: readonly Token[]): boolean => {
  const words = tokens.slice(0, contrastWithin).map(({ lower }) => lower);
  return scopes(words[0]) && words.some((word, at) => contrasts(word) || (other(word) && hand(words[at + 1])));
};

const success: ReadonlySet<Claim["act"]> = new Set(["reach", "complete", "carry-out"]);
const failure: ReadonlySet<Claim["act"]> = new Set(["fall-short", "leave-undone", "lag"]);
const isReached = ({ act, denied, about, time }: Claim): boolean =>
  act === "reach" && !denied && about === "goal" && time !== "ahead";
const isMissedBeside = ({ act, denied, about }: Claim): boolean =>
  about !== "goal" && (success.has(act) ? denied : !denied && failure.has(act));

interface SaidSentence {
  readonly claims: readonly Claim[];
  readonly tokens: readonly Token[];
}

/** "Waste fell as the target asks. In care homes, however, nothing was weighed": what is set against a reached goal makes it reached in part. */
export function withPartsApart<Sentence extends SaidSentence>(sentences: readonly Sentence[]): readonly Sentence[] {
  const contrasting = sentences.findIndex(
    ({ claims, tokens }) => opensContrast(tokens) && claims.length > 0 && claims.every(isMissedBeside),
  );
  const reached = sentences.findIndex(({ claims }) => claims.some(isReached));
  if (reached < 0 || contrasting <= reached) return sentences;
  return sentences.map((sentence, at) =>
    at === reached
      ? {
          ...sentence,
          claims: sentence.claims.map((claim) =>
            isReached(claim) ? { ...claim, marks: new Set([...claim.marks, "partly" as const]) } : claim,
          ),
        }
      : at === contrasting
        ? { ...sentence, claims: [] }
        : sentence,
  );
}
