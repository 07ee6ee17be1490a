import { addTo } from "../../../text/addTo";
import { memoize } from "../../../text/memoize";
import type { WordTest } from "../../../text/wordMatchers";

/**
 * A phrase as the tables write it: words separated by spaces. `word*` is any word that begins so, `*word` any that ends so, `*word*` any that contains it, `one/other` either word,
 * `#` a figure, `@goal` a word of that class, and `~` a gap of no more than three words, none of them a negation.
 */
type Element =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "test"; readonly fits: (word: string) => boolean }
  | { readonly kind: "gap" };

/** The words of a class that phrases may name: `@goal`, `@planned`. */
export type WordClasses = Readonly<Record<string, (word: string) => boolean>>;

export interface Found<Entry> {
  readonly entry: Entry;
  /** The place after the phrase's last word. */
  readonly end: number;
  /** Whether the phrase has no gap. */
  readonly whole: boolean;
}

/** Finds the phrases that begin at an index, the longest first. */
export type PhraseFinder<Entry> = (words: readonly string[], at: number) => readonly Found<Entry>[];

const maxGap = 3;
const figure = /^\d/u;

function testOf(pattern: string): (word: string) => boolean {
  if (pattern.startsWith("*") && pattern.endsWith("*")) {
    const within = pattern.slice(1, -1);
    return (word) => word.includes(within);
  }
  if (pattern.endsWith("*")) {
    const beginning = pattern.slice(0, -1);
    return (word) => word.startsWith(beginning);
  }
  const ending = pattern.slice(1);
  return (word) => word.length > ending.length && word.endsWith(ending);
}

function elementOf(pattern: string, classes: WordClasses): Element {
  if (pattern === "~") return { kind: "gap" };
  if (pattern === "#") return { kind: "test", fits: (word) => figure.test(word) };
  if (pattern.startsWith("@")) {
    const fits = classes[pattern.slice(1)];
    if (!fits) throw new Error(`no class of words: ${pattern}`);
    return { kind: "test", fits };
  }
  const choices = pattern.split("/");
  if (choices.every((choice) => !choice.includes("*"))) return { kind: "words", words: choices };
  const tests = choices.map((choice) => (choice.includes("*") ? testOf(choice) : (word: string) => word === choice));
  return { kind: "test", fits: (word) => tests.some((test) => test(word)) };
}

const fits = (element: Element, word: string): boolean =>
  element.kind === "words" ? element.words.includes(word) : element.kind === "test" && element.fits(word);

/** The index after the phrase's last word, or -1 if the phrase does not begin there. */
function endOf(
  elements: readonly Element[],
  words: readonly string[],
  at: number,
  from: number,
  stops: WordTest,
): number {
  let place = at;
  for (let index = from; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) break;
    if (element.kind === "gap") {
      for (let skipped = 0; skipped <= maxGap; skipped += 1) {
        const end = endOf(elements, words, place + skipped, index + 1, stops);
        if (end >= 0) return end;
        if (stops(words[place + skipped])) return -1;
      }
      return -1;
    }
    const word = words[place];
    if (word === undefined || !fits(element, word)) return -1;
    place += 1;
  }
  return place;
}

/** Compiles phrases, separated by commas, to an index by their first word. */
export function phraseFinder<Entry>(
  lists: readonly { readonly phrases: string; readonly entry: Entry }[],
  classes: WordClasses,
  stops: WordTest,
): PhraseFinder<Entry> {
  interface Phrase {
    readonly elements: readonly Element[];
    readonly entry: Entry;
  }
  const byFirst = new Map<string, Phrase[]>();
  const open: Phrase[] = [];
  for (const { phrases, entry } of lists) {
    for (const phrase of phrases.split(",")) {
      const elements = phrase
        .trim()
        .split(/\s+/u)
        .map((pattern) => elementOf(pattern, classes));
      const [first] = elements;
      if (first?.kind === "words") {
        for (const word of first.words) addTo(byFirst, word, { elements, entry });
      } else open.push({ elements, entry });
    }
  }
  const beginning = memoize((word: string): readonly Phrase[] => [
    ...(byFirst.get(word) ?? []),
    ...open.filter(({ elements: [first] }) => first !== undefined && fits(first, word)),
  ]);
  const none: readonly Found<Entry>[] = [];
  return (words, at) => {
    const phrases = beginning(words[at] ?? "");
    if (phrases.length === 0) return none;
    const found: Found<Entry>[] = [];
    for (const { elements, entry } of phrases) {
      const end = endOf(elements, words, at + 1, 1, stops);
      if (end >= 0) found.push({ entry, end, whole: elements.every(({ kind }) => kind !== "gap") });
    }
    return found.length > 1 ? found.sort((one, other) => other.end - one.end) : found;
  };
}
