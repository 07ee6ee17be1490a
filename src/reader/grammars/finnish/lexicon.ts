import type { Act } from "../../claims";
import { remembered } from "../../text/memoize";
import { formsOf, type Form } from "./forms";
import { markTable, type FinnishMark } from "./modifiers";
import { misspellingOf } from "./misspelt";
import { verbRows, type Frame } from "./verbs";
import { oneOf } from "../../text/wordMatchers";

/** One way to understand a word as a form of a verb in the table. */
export interface VerbSense {
  readonly lemma: string;
  readonly act: Act;
  readonly frame: Frame;
  readonly form: Form;
}

export interface Entry {
  readonly verbs: readonly VerbSense[];
  readonly marks: ReadonlySet<FinnishMark>;
  /** The form that the word is a misspelling of; its senses are then those of all forms that it may stand for. */
  readonly corrected?: string;
  /** It looks like a finite verb, known or not: it can carry a clause. */
  readonly carries: boolean;
}

/** Forms that are more often another word: "uusi" is new, "yllä" is above. */
const otherWords = oneOf(
  "uusi yllä yllään saata saatavan saatavissa tultua tulla tulta laske avaan riippumatta epäilemättä pitää pitävät piti pidä pitäisi pitäisivät pitänyt",
);

const verbForms = new Map<string, VerbSense[]>();
for (const { act, frame, verbs } of verbRows) {
  for (const principalParts of verbs) {
    const lemma = principalParts.slice(0, principalParts.indexOf(" "));
    for (const [word, form] of formsOf(principalParts)) {
      if (otherWords(word)) continue;
      const senses = verbForms.get(word) ?? [];
      if (!senses.some((sense) => sense.lemma === lemma && sense.form === form))
        senses.push({ lemma, act, frame, form });
      verbForms.set(word, senses);
    }
  }
}
/** "on toteutuksessa" is said of goals as "on toteutumassa" is. */
for (const [word, lemma] of [
  ["toteutuksessa", "toteutua"],
  ["saavutettavissa", "saavuttaa"],
] as const) {
  const senses = verbForms.get(word) ?? [];
  if (word === "toteutuksessa") senses.push({ lemma, act: "reach", frame: "free", form: "inessive" });
  verbForms.set(word, senses);
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

/** Forms that lean on another verb. */
const carriesNothing: ReadonlySet<Form> = new Set([
  "noun",
  "infinitive",
  "illative",
  "reported",
  "genitive",
  "got-done",
]);

/** Endings of finite verbs and participles that the table does not hold. */
const finite = /(?:ttiin|taan|tään|daan|dään|vat|vät|nut|nyt|neet|ttu|tty|isi|isivat|isivät|nee|mme)$/u;

function marksOf(word: string): Set<FinnishMark> {
  const marks = new Set(whole.get(word));
  for (const [beginning, mark] of beginnings) if (word.startsWith(beginning)) marks.add(mark);
  for (const [end, mark] of ends) if (word.endsWith(end)) marks.add(mark);
  return marks;
}

/** Everything the tables say of a word in lower case. */
export const lookUp = remembered((word: string): Entry => {
  const marks = marksOf(word);
  const exact = verbForms.get(word) ?? [];
  const meant = exact.length === 0 && marks.size === 0 ? misspellingOf(word) : [];
  const verbs = exact.length > 0 ? exact : meant.flatMap((form) => verbForms.get(form) ?? []);
  const carries =
    verbs.some(({ form }) => !carriesNothing.has(form)) ||
    marks.has("be") ||
    marks.has("would-be") ||
    marks.has("will") ||
    marks.has("must") ||
    marks.has("may") ||
    (word.length > 5 && finite.test(word));
  const [corrected] = meant;
  return { verbs, marks, carries, ...(corrected === undefined ? {} : { corrected }) };
});
