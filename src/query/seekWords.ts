import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import MiniSearch from "minisearch";
import { languages } from "../model/contract";
import type { Language } from "../model/contract";
import type { GoalLine } from "../model/overview";
import { languagesOf } from "../model/wordIndex";
import type { WordIndex } from "../model/wordIndex";
import { searchWords, wordsOf } from "./sought";
import type { Seeker, SoughtWord } from "./sought";

/** The stemmers get folded words: every Finnish ending has a form without dots, so that words typed without them stem alike. */
const stemOf = { fi: finnish, sv: swedish, en: english } satisfies Record<Language, (word: string) => string>;

/** A shorter stem says too little to begin other words with. */
const tellingStem = 4;
/** From this length on, stems of one word may differ by two letters. */
const longStem = 7;
/** A shorter word is not guessed at: another letter makes another word of it. */
const shortestGuess = 4;
/** From this length on, two letters may be wrong. */
const longWord = 8;

/** A word of the report, folded, with its stem in each language that it is written in. */
type Entry = { word: string } & Partial<Record<Language, string>>;

/**
 * Understands searches by the words of a report's round: another form of a word (museon, museot) means the same, and a word that nothing in the
 * report is like is taken for the words that are spelt nearly so. Learning the forms waits for the first search.
 */
export function seekWords(index: WordIndex, goals: readonly GoalLine[]): Seeker {
  let words: Words | undefined;
  const known = new Map<string, SoughtWord>();
  const stands = new Map<SoughtWord, ReadonlySet<number>>();
  const placesOf = placesIn(goals);
  const standsAt = (word: SoughtWord) => {
    const places = stands.get(word) ?? placesSaying(index, word);
    stands.set(word, places);
    return places;
  };
  return {
    meaning: (search) =>
      searchWords(search).map((typed) => {
        words ??= new Words(entriesOf(index));
        const sought = known.get(typed) ?? words.meantBy(typed);
        known.set(typed, sought);
        return sought;
      }),
    finds: (goal, target, sought) => {
      const own = placesOf.get(target.id);
      const whole = placesOf.get(goal.id);
      return sought.every((word) => {
        const places = standsAt(word);
        return (own !== undefined && places.has(own)) || (whole !== undefined && places.has(whole));
      });
    },
  };
}

/** The places that the index knows goals and targets by: each goal's, then those of its targets. */
function placesIn(goals: readonly GoalLine[]): ReadonlyMap<string, number> {
  const ids = goals.flatMap((goal) => [goal.id, ...goal.targets.map(({ id }) => id)]);
  return new Map(ids.map((id, place) => [id, place]));
}

function placesSaying({ words, places }: WordIndex, { typed, forms }: SoughtWord): ReadonlySet<number> {
  const found = new Set<number>();
  // Marks around a word are not in the index: alone they ask for nothing.
  const bounded = typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  words.forEach((word, at) => {
    if (!word.includes(bounded) && !(forms.size > 0 && wordsOf(word).some((one) => forms.has(one)))) return;
    let place = 0;
    for (const step of (places[at] ?? "").split(" ")) found.add((place += Number.parseInt(step, 36)));
  });
  return found;
}

function entriesOf({ words, languages: digits }: WordIndex): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  words.forEach((bounded, at) => {
    for (const word of wordsOf(bounded)) {
      const entry = entries.get(word) ?? { word };
      for (const language of languagesOf(Number(digits[at]))) entry[language] ??= stemOf[language](word);
      entries.set(word, entry);
    }
  });
  return entries;
}

class Words {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #index: MiniSearch<Entry>;

  constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries;
    this.#index = new MiniSearch<Entry>({
      idField: "word",
      fields: ["word", ...languages],
      tokenize: (text) => [text],
      processTerm: (term) => term,
    });
    this.#index.addAll([...entries.values()]);
  }

  meantBy(typed: string): SoughtWord {
    const forms = new Set<string>();
    // What is no single word, such as a date, is looked for as it was typed.
    if (wordsOf(typed)[0] !== typed) return { typed, forms, near: false };
    for (const language of languages) for (const form of this.#formsOf(typed, language)) forms.add(form);
    if (forms.size > 0 || this.#stands(typed)) return { typed, forms, near: false };
    const near = new Set(this.#nearly(typed));
    return { typed, forms: near, near: near.size > 0 };
  }

  #stands(typed: string): boolean {
    return [...this.#entries.keys()].some((word) => word.includes(typed));
  }

  /** The words with the same stem in the language, and those that begin with it. */
  #formsOf(typed: string, language: Language): string[] {
    const stem = stemOf[language](typed);
    const same = this.#index.search(stem, { fields: [language] });
    if (stem.length < tellingStem) return same.map(({ id }) => String(id));
    const longer = this.#index
      .search(stem, { fields: ["word"], prefix: true })
      .filter(({ id }) => this.#entries.get(String(id))?.[language] !== undefined);
    const varied = this.#index
      .search(stem.slice(0, stem.length > longStem ? -2 : -1), { fields: [language], prefix: true })
      .filter(({ terms }) => terms.some((other) => isVariant(stem, other)));
    return [...same, ...longer, ...varied].map(({ id }) => String(id));
  }

  /** The words, and the words whose stems, are spelt with a letter or two otherwise. */
  #nearly(typed: string): string[] {
    const off = (word: string) => (word.length < shortestGuess ? 0 : word.length < longWord ? 1 : 2);
    const words = this.#index.search(typed, { fields: ["word"], fuzzy: off(typed) });
    const stems = languages.flatMap((language) => {
      const stem = stemOf[language](typed);
      return stem.length <= tellingStem ? [] : this.#index.search(stem, { fields: [language], fuzzy: 1 });
    });
    return [...words, ...stems].map(({ id }) => String(id));
  }
}

/** Stems that differ at their very end are of one word: liikunnan and liikuntaa, Helsingin and Helsinki, opetuksen and opetus. */
function isVariant(stem: string, other: string): boolean {
  let common = 0;
  while (common < stem.length && stem[common] === other[common]) common += 1;
  const [rest, otherRest] = [stem.length - common, other.length - common];
  if (common < tellingStem) return false;
  return common < longStem ? Math.max(rest, otherRest) <= 1 : rest + otherRest <= 3;
}
