import { addTo } from "../../../text/addTo";
import { oneOf, type WordTest } from "../../../text/wordMatchers";
import { badPhrases } from "./badPhrases";
import { goodPhrases } from "./goodPhrases";
import type { PhraseRow } from "./phraseRow";
import { wordPattern } from "./wordPattern";

/** A phrase of the tables, with its words compiled to tests. */
export interface Phrase extends Omit<PhraseRow, "phrases" | "beside"> {
  readonly beside?: WordTest;
  /** The words after the first. */
  readonly rest: readonly WordTest[];
  /** Whether it contains its own negation: "ei takeita". */
  readonly negative: boolean;
}

const denies = oneOf("ei eivät eikä");

const whole = new Map<string, Phrase[]>();
const patterns: { readonly first: WordTest; readonly phrase: Phrase }[] = [];
for (const { phrases, beside, ...row } of [...badPhrases, ...goodPhrases]) {
  const test = beside === undefined ? undefined : wordPattern(beside.split(" "));
  for (const told of phrases.split(", ")) {
    const [first = "", ...rest] = told.split(" ");
    const phrase: Phrase = {
      ...row,
      rest: rest.map((word) => wordPattern(word.split("|"))),
      negative: told.split(/[ |]/u).some(denies),
      ...(test ? { beside: test } : {}),
    };
    for (const word of first.split("|")) {
      if (word.includes("*")) patterns.push({ first: wordPattern([word]), phrase });
      else addTo(whole, word, phrase);
    }
  }
}

/** The phrases whose first word matches, the longest first. */
export const phrasesOpenedBy = (word: string): readonly Phrase[] =>
  [...(whole.get(word) ?? []), ...patterns.flatMap(({ first, phrase }) => (first(word) ? [phrase] : []))].toSorted(
    (one, other) => other.rest.length - one.rest.length,
  );
