import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import MiniSearch from "minisearch";
import { languages } from "../model/dataset";
import type { Dataset, Language, Report } from "../model/dataset";
import { goalsOf } from "./assessmentIn";
import { fold } from "./fold";
import { searchedTexts } from "./searchedTexts";
import { searchWords, wordsOf } from "./sought";
import type { Seek, SoughtWord } from "./sought";

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
 * Learns the words of a report's round and understands searches by them: another form of a word (museon, museot) means the same, and a word
 * that nothing in the report is like is taken for the words that are spelt nearly so. Learning waits for the first search.
 */
export function seekForms(dataset: Dataset, report: Report, roundId: string): Seek {
  let words: Words | undefined;
  const known = new Map<string, SoughtWord>();
  return (search) =>
    searchWords(search).map((typed) => {
      words ??= new Words(wordsOfRound(dataset, report, roundId));
      const sought = known.get(typed) ?? words.meantBy(typed);
      known.set(typed, sought);
      return sought;
    });
}

function wordsOfRound(dataset: Dataset, report: Report, roundId: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const learned = new Set<string>();
  for (const goal of goalsOf(dataset, report)) {
    for (const target of goal.targets) {
      for (const { text, language } of searchedTexts(dataset, goal, target, roundId)) {
        // A goal's own texts come again with each of its targets.
        if (learned.has(text)) continue;
        learned.add(text);
        for (const word of wordsOf(fold(text))) {
          const entry = entries.get(word) ?? { word };
          entry[language] ??= stemOf[language](word);
          entries.set(word, entry);
        }
      }
    }
  }
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
