import { remembered } from "../../text/memoize";
import type { WordTest } from "../../text/wordMatchers";
import { shortest, slipsOf } from "../../text/spelling";
import type { BudgetWords, PlainMark, PlainOpener, VerbRow, Vocabulary } from "./vocabulary";

export type PlainForm = "present" | "past" | "participle" | "infinitive";

export interface PlainSense {
  readonly row: VerbRow;
  readonly forms: ReadonlySet<PlainForm>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly mark: PlainMark;
}

/** A vocabulary made ready for looking up. */
export interface PlainLexicon {
  readonly verbsOf: (word: string) => readonly PlainSense[];
  /** The marks whose word or phrase begins at the place, with the phrase's length. */
  readonly marksAt: (
    words: readonly string[],
    at: number,
  ) => readonly { readonly mark: PlainMark; readonly length: number }[];
  readonly openerAt: (
    words: readonly string[],
    at: number,
  ) => { readonly opener: PlainOpener; readonly length: number } | null;
  readonly carries: (word: string) => boolean;
  readonly knows: (word: string) => boolean;
  readonly asksAfter: WordTest;
  readonly budget: BudgetWords;
  /** The form that a misspelt verdict word stands for. */
  readonly corrected: (word: string) => string | undefined;
}

const fits = (pattern: string, word: string): boolean => {
  if (pattern.endsWith("*")) return word.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith("*")) return word.length > pattern.length && word.endsWith(pattern.slice(1));
  return pattern === word;
};

export function lexiconOf(vocabulary: Vocabulary): PlainLexicon {
  const verbs = new Map<string, PlainSense[]>();
  for (const row of vocabulary.verbs) {
    const forms = new Map<string, Set<PlainForm>>();
    for (const form of ["present", "past", "participle", "infinitive"] as const) {
      for (const word of row[form]?.split(" ") ?? []) forms.set(word, (forms.get(word) ?? new Set()).add(form));
    }
    for (const [word, set] of forms) verbs.set(word, [...(verbs.get(word) ?? []), { row, forms: set }]);
  }
  const byFirst = new Map<string, Phrase[]>();
  const open: Phrase[] = [];
  for (const [mark, list] of Object.entries(vocabulary.marks) as [PlainMark, string][]) {
    for (const phrase of list.split(", ")) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      if (first.includes("*")) open.push({ words, mark });
      else byFirst.set(first, [...(byFirst.get(first) ?? []), { words, mark }]);
    }
  }
  const openers: { words: readonly string[]; opener: PlainOpener }[] = [];
  for (const [opener, list] of Object.entries(vocabulary.openers) as [PlainOpener, string][]) {
    for (const phrase of list.split(", ")) openers.push({ words: phrase.split(" "), opener });
  }
  openers.sort((one, other) => other.words.length - one.words.length);
  const openersByFirst = new Map<string, typeof openers>();
  for (const opener of openers) {
    const first = opener.words[0] ?? "";
    openersByFirst.set(first, [...(openersByFirst.get(first) ?? []), opener]);
  }
  const stands = (phrase: readonly string[], words: readonly string[], at: number): boolean =>
    phrase.every((pattern, index) => fits(pattern, words[at + index] ?? ""));
  const openFor = remembered((word: string): readonly Phrase[] =>
    open.filter(({ words }) => fits(words[0] ?? "", word)),
  );
  const watched = new Set<string>();
  for (const [word, senses] of verbs) {
    if (word.length >= shortest && senses.some(({ row }) => row.act === "reach" && row.need === "free"))
      watched.add(word);
  }
  const others = new Set(vocabulary.realWords.split(" "));
  const meant = remembered(slipsOf(watched, (word) => verbs.has(word) || byFirst.has(word) || others.has(word)));
  const verbsOf = (word: string): readonly PlainSense[] =>
    verbs.get(word) ?? meant(word).flatMap((form) => verbs.get(form) ?? []);
  const auxiliary = new Set(
    (["be", "have", "will", "would", "can", "could", "may", "forecast"] as const).flatMap((mark) =>
      (vocabulary.marks[mark] ?? "").split(", ").flatMap((phrase) => (phrase.includes(" ") ? [] : [phrase])),
    ),
  );
  return {
    verbsOf,
    marksAt: (words, at) => {
      const word = words[at] ?? "";
      const phrases = [...(byFirst.get(word) ?? []), ...openFor(word)];
      return phrases
        .filter((phrase) => stands(phrase.words, words, at))
        .map(({ mark, words: { length } }) => ({ mark, length }));
    },
    openerAt: (words, at) => {
      const found = openersByFirst.get(words[at] ?? "")?.find((candidate) => stands(candidate.words, words, at));
      return found ? { opener: found.opener, length: found.words.length } : null;
    },
    corrected: (word) => (verbs.has(word) ? undefined : meant(word)[0]),
    carries: (word) =>
      verbs.has(word) ||
      meant(word).length > 0 ||
      auxiliary.has(word) ||
      (word.length > 4 && vocabulary.finite.test(word)),
    knows: (word) => verbs.has(word) || byFirst.has(word) || openFor(word).length > 0,
    asksAfter: vocabulary.asksAfter,
    budget: vocabulary.budget,
  };
}
