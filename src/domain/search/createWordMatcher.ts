import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import MiniSearch from "minisearch";
import { languages } from "../language";
import type { Language } from "../dataset/schema";
import type { GoalSummary } from "../dataset/summary";
import type { TimeSliced } from "../timeSlices";
import { decodeLanguages, decodePositions } from "./wordIndex";
import type { WordIndex } from "./wordIndex";
import { queryWords, splitWords } from "./query";
import type { Matcher, QueryTerm } from "./query";

/**
 * The stemmers get folded words (a for ä). This works because every Finnish ending also exists without dots, so words typed without them get the same
 * stem.
 */
const stemOf = { fi: finnish, sv: swedish, en: english } satisfies Record<Language, (word: string) => string>;

/** A shorter stem would match the start of too many unrelated words. */
const minStemLength = 4;
/** From this length on, two stems of the same word may differ by two letters. */
const longStemLength = 7;
/** Shorter words are not matched fuzzily: one changed letter makes another word. */
const minFuzzyLength = 4;
/** From this length on, two letters may be wrong. */
const longWordLength = 8;

/** A word of the report, folded, with its stem in each language that it is written in. */
type IndexedWord = { word: string } & Partial<Record<Language, string>>;

/**
 * Creates the matcher for searches in a round. It also finds other forms of a word (museon, museot) and, if the report has no form of it, words that
 * are spelt similarly.
 */
export function* createWordMatcher(index: WordIndex, goals: readonly GoalSummary[]): TimeSliced<Matcher> {
  const words = yield* buildVocabulary(index);
  const placesOf = yield* decodeAllPositions(index);
  const known = new Map<string, QueryTerm>();
  const stands = new Map<QueryTerm, Uint8Array>();
  const place = numberPositions(goals);
  const standsAt = (word: QueryTerm) => {
    const places = stands.get(word) ?? positionsOfTerm(index.words, placesOf, place.count, word);
    stands.set(word, places);
    return places;
  };
  return {
    parse: (search) =>
      queryWords(search).map((typed) => {
        const query = known.get(typed) ?? words.meantBy(typed);
        known.set(typed, query);
        return query;
      }),
    matches: (goal, target, query) => {
      if (query.length === 0) return true;
      const [own, whole] = [place.ofTarget.get(target.id) ?? -1, place.ofGoal.get(goal.id) ?? -1];
      return query.every((word) => {
        const places = standsAt(word);
        return places[own] === 1 || places[whole] === 1;
      });
    },
  };
}

/** Numbers goals and targets as the index does: each goal, then its targets. */
function numberPositions(goals: readonly GoalSummary[]) {
  // A goal and a target may have the same id.
  const [ofGoal, ofTarget] = [new Map<string, number>(), new Map<string, number>()];
  let count = 0;
  for (const goal of goals) {
    ofGoal.set(goal.id, count++);
    for (const { id } of goal.targets) ofTarget.set(id, count++);
  }
  return { count, ofGoal, ofTarget };
}

/** Which positions contain the term: 1 for each that does. */
function positionsOfTerm(
  words: readonly string[],
  placesOf: readonly Uint32Array[],
  count: number,
  { typed, forms }: QueryTerm,
): Uint8Array {
  const found = new Uint8Array(count);
  // The index holds no punctuation around words, so it is cut off the typed word too.
  const bounded = typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  words.forEach((word, at) => {
    if (!word.includes(bounded) && !(forms.size > 0 && splitWords(word).some((one) => forms.has(one)))) return;
    for (const place of placesOf[at] ?? []) found[place] = 1;
  });
  return found;
}

/** How many words are processed per slice. */
const wordsPerSlice = 20;

/** The positions of each word, decoded once: a search for one letter matches thousands of words with hundreds of positions each. */
function* decodeAllPositions({ places }: WordIndex): TimeSliced<Uint32Array[]> {
  const read: Uint32Array[] = [];
  for (const [at, steps] of places.entries()) {
    if (at % wordsPerSlice === 0) yield;
    read.push(decodePositions(steps));
  }
  return read;
}

function* buildVocabulary({ words, languages: digits }: WordIndex): TimeSliced<ReportWords> {
  const entries = new Map<string, IndexedWord>();
  for (const [at, bounded] of words.entries()) {
    if (at % wordsPerSlice === 0) yield;
    for (const word of splitWords(bounded)) {
      const entry = entries.get(word) ?? { word };
      for (const language of decodeLanguages(Number(digits[at]))) entry[language] ??= stemOf[language](word);
      entries.set(word, entry);
    }
  }
  const index = new MiniSearch<IndexedWord>({
    idField: "word",
    fields: ["word", ...languages],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  });
  for (const [at, entry] of [...entries.values()].entries()) {
    if (at % wordsPerSlice === 0) yield;
    index.add(entry);
  }
  return new ReportWords(entries, index);
}

class ReportWords {
  readonly #entries: ReadonlyMap<string, IndexedWord>;
  readonly #index: MiniSearch<IndexedWord>;

  constructor(entries: ReadonlyMap<string, IndexedWord>, index: MiniSearch<IndexedWord>) {
    this.#entries = entries;
    this.#index = index;
  }

  meantBy(typed: string): QueryTerm {
    const forms = new Set<string>();
    // A term that is not a single word, such as a date, is only looked for as typed.
    if (splitWords(typed)[0] !== typed) return { typed, forms, isFuzzy: false };
    for (const language of languages) for (const form of this.#formsOf(typed, language)) forms.add(form);
    if (forms.size > 0 || this.#stands(typed)) return { typed, forms, isFuzzy: false };
    const near = new Set(this.#nearly(typed));
    return { typed, forms: near, isFuzzy: near.size > 0 };
  }

  #stands(typed: string): boolean {
    return [...this.#entries.keys()].some((word) => word.includes(typed));
  }

  /** The words with the same stem in the language, and those that start with that stem. */
  #formsOf(typed: string, language: Language): string[] {
    const stem = stemOf[language](typed);
    const same = this.#index.search(stem, { fields: [language] });
    if (stem.length < minStemLength) return same.map(({ id }) => String(id));
    const longer = this.#index
      .search(stem, { fields: ["word"], prefix: true })
      .filter(({ id }) => this.#entries.get(String(id))?.[language] !== undefined);
    const varied = this.#index
      .search(stem.slice(0, stem.length > longStemLength ? -2 : -1), { fields: [language], prefix: true })
      .filter(({ terms }) => terms.some((other) => isVariant(stem, other)));
    return [...same, ...longer, ...varied].map(({ id }) => String(id));
  }

  /** The words that differ from the typed one, in full or in the stem, by one or two letters. */
  #nearly(typed: string): string[] {
    const off = (word: string) => (word.length < minFuzzyLength ? 0 : word.length < longWordLength ? 1 : 2);
    const words = this.#index.search(typed, { fields: ["word"], fuzzy: off(typed) });
    const stems = languages.flatMap((language) => {
      const stem = stemOf[language](typed);
      return stem.length <= minStemLength ? [] : this.#index.search(stem, { fields: [language], fuzzy: 1 });
    });
    return [...words, ...stems].map(({ id }) => String(id));
  }
}

/**
 * Whether two stems belong to the same word. Finnish stems vary in their last letters: liikunnan and liikuntaa, Helsingin and Helsinki, opetuksen and
 * opetus.
 */
function isVariant(stem: string, other: string): boolean {
  let common = 0;
  while (common < stem.length && stem[common] === other[common]) common += 1;
  const [rest, otherRest] = [stem.length - common, other.length - common];
  if (common < minStemLength) return false;
  return common < longStemLength ? Math.max(rest, otherRest) <= 1 : rest + otherRest <= 3;
}
