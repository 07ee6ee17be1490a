import { memoize } from "../../../text/memoize";
import type { Form } from "./forms";
import { phrasesOpenedBy, type Phrase } from "./phraseTable";
import { verbSensesOf, type VerbSense } from "./verbTable";
import { markTable, type FinnishMark } from "./modifiers";
import { misspellingOf } from "./misspelt";

export type { VerbSense } from "./verbTable";

export interface Entry {
  readonly verbs: readonly VerbSense[];
  readonly marks: ReadonlySet<FinnishMark>;
  /** The phrases that begin with the word. */
  readonly opens: readonly Phrase[];
  /** The correct form of a misspelt word. If several are possible, the entry has the senses of all of them. */
  readonly corrected?: string;
  /** Whether it looks like a finite verb, in a table or not, so that its words make a clause. */
  readonly carries: boolean;
}

const whole = new Map<string, Set<FinnishMark>>();
const beginnings: [string, FinnishMark][] = [];
const ends: [string, FinnishMark][] = [];
for (const [mark, words] of Object.entries(markTable) as [FinnishMark, string][]) {
  for (const word of words.split(" ")) {
    if (word.endsWith("*")) beginnings.push([word.slice(0, -1), mark]);
    else if (word.startsWith("*")) ends.push([word.slice(1), mark]);
    else whole.set(word, (whole.get(word) ?? new Set()).add(mark));
  }
}

/** Forms that need another verb to make a clause. */
const carriesNothing: ReadonlySet<Form> = new Set([
  "noun",
  "infinitive",
  "illative",
  "reported",
  "genitive",
  "deemed",
  "got-done",
]);

/** Endings by which a word that is in no table looks like a finite verb or a participle. */
const finite = /(?:ttiin|taan|tään|daan|dään|vat|vät|nut|nyt|neet|ttu|tty|isi|isivat|isivät|nee|mme)$/u;

/** "enintään", "yhtään", "laajuudeltaan": adverbs and nouns with the same endings. */
const noVerb = /^(?:enintään|korkeintaan|vähintään|ainoastaan|yhtään)$|lt(?:aan|ään)$/u;

function marksOf(word: string): Set<FinnishMark> {
  const marks = new Set(whole.get(word));
  for (const [beginning, mark] of beginnings) if (word.startsWith(beginning)) marks.add(mark);
  for (const [end, mark] of ends) if (word.endsWith(end)) marks.add(mark);
  return marks;
}

/** "saatiinkin", "pääsimmehän": particles attached to a verb, which do not change its meaning. */
const enclitic = /(?<=.{4})(?:kin|kaan|kään|han|hän|pa|pä)$/u;

function sensesOf(word: string): readonly VerbSense[] {
  const exact = verbSensesOf(word);
  return exact.length > 0 || !enclitic.test(word) ? exact : verbSensesOf(word.replace(enclitic, ""));
}

/** All table entries of a word in lower case. */
export const lookUp = memoize((word: string): Entry => {
  const marks = marksOf(word);
  const exact = sensesOf(word);
  const opens = phrasesOpenedBy(word);
  const meant = exact.length === 0 && marks.size === 0 && opens.length === 0 ? misspellingOf(word) : [];
  const verbs = exact.length > 0 ? exact : meant.flatMap(verbSensesOf);
  const carries =
    verbs.some(({ form }) => !carriesNothing.has(form)) ||
    marks.has("be") ||
    marks.has("would-be") ||
    marks.has("will") ||
    marks.has("must") ||
    marks.has("may") ||
    (word.length > 5 && finite.test(word) && !noVerb.test(word));
  const [corrected] = meant;
  return { verbs, marks, opens, carries, ...(corrected === undefined ? {} : { corrected }) };
});
