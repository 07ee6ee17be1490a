import { oneOf } from "../../../text/wordMatchers";
import type { PlainLexicon } from "../lexicon/lexicon";

/** The maximum distance from the beginning of a condition without "if" to the main verb, in words. */
const conditionWithin = 16;
const joining = oneOf("och men samt eller utan");
/** Auxiliary verbs of Swedish, which open a main clause as the verbs of the tables do. */
const modal = oneOf("får måste riskerar behöver skulle kan blir kommer är har går hinner");
/** "Löses det inte skjuts öppningen fram": the place of the main verb after a condition without "if", or −1. */
export function invertedConditionEnd(lowers: readonly string[], lexicon: PlainLexicon): number {
  if (!lexicon.opensCondition(lowers[0]) || !lexicon.isSubject(lowers[1])) return -1;
  // After "kan" and the like comes an infinitive, which may look like a present.
  const bare = modal(lowers[0]);
  const isPresent = (word: string): boolean =>
    modal(word) ||
    lexicon.opensMain(word) ||
    lexicon.verbsOf(word).some(({ forms }) => forms.has("present") && !(bare && forms.has("infinitive")));
  for (let at = 2; at < Math.min(lowers.length, conditionWithin); at += 1) {
    const word = lowers[at] ?? "";
    if (joining(word)) return -1;
    if (isPresent(word)) return at;
  }
  return -1;
}

/** "… tog entreprenören igen tiden": whether an inverted main clause begins at the place, with its verb and then its subject. */
export function invertsAt(lowers: readonly string[], at: number, lexicon: PlainLexicon): boolean {
  const word = lowers[at] ?? "";
  if (joining(lowers[at - 1] ?? "") || !lexicon.isSubject(lowers[at + 1])) return false;
  return lexicon.verbsOf(word).some(({ forms }) => forms.has("present") || forms.has("past"));
}
