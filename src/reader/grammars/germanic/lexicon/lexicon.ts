import { addTo } from "../../../text/addTo";
import { memoize } from "../../../text/memoize";
import type { WordTest } from "../../../text/wordMatchers";
import { minWordLength, slipsOf } from "../../../text/spelling";
import { phraseFinder, type Found, type PhraseFinder } from "./patterns";
import type {
  BudgetWords,
  ExpressionGroup,
  PlainForm,
  PlainMark,
  PlainOpener,
  VerbRow,
  Vocabulary,
} from "./vocabulary";

export interface PlainSense {
  readonly row: VerbRow;
  readonly forms: ReadonlySet<PlainForm>;
}

/** A vocabulary indexed by its words. */
export interface PlainLexicon {
  readonly verbsOf: (word: string) => readonly PlainSense[];
  /** The marks whose word or phrase begins at the place. */
  readonly marksAt: PhraseFinder<PlainMark>;
  /** The expressions that begin at the place. */
  readonly expressionsAt: PhraseFinder<ExpressionGroup>;
  readonly openerAt: (words: readonly string[], at: number) => Found<PlainOpener> | null;
  readonly carries: (word: string) => boolean;
  readonly knows: (word: string) => boolean;
  /** Whether the word names the goal or its level. */
  readonly isGoal: (word: string) => boolean;
  readonly numberOf: (word: string | undefined) => number | undefined;
  readonly asksAfter: WordTest;
  /** After these, "för att" opens what is argued for or feared, not a purpose. */
  readonly bears: WordTest;
  /** Verbs that may open an inverted main clause. */
  readonly opensMain: WordTest;
  /** Verbs with which a condition without "if" may begin. */
  readonly opensCondition: WordTest;
  /** What may stand second in such a condition. */
  readonly isSubject: WordTest;
  /** Infinitives that no table of meanings knows: "kunna", "vara". */
  readonly isInfinitive: WordTest;
  readonly budget: BudgetWords;
  /** The form that a misspelt verdict word stands for. */
  readonly corrected: (word: string) => string | undefined;
}

const entriesOf = <Key extends string>(record: Readonly<Partial<Record<Key, string>>>): [Key, string][] =>
  Object.entries(record) as [Key, string][];

/** Every verb form with its senses; senses that require more of the clause come first. */
function sensesOf({ verbs: groups, formsOf, homographs: others }: Vocabulary): Map<string, PlainSense[]> {
  const verbs = new Map<string, PlainSense[]>();
  const homographs = others.split(" ");
  for (const { act, need, verbs: list } of groups) {
    for (const verb of list.split(",")) {
      const row: VerbRow = { act, need, forms: formsOf(verb.trim()) };
      const forms = new Map<string, Set<PlainForm>>();
      for (const form of ["present", "past", "participle", "infinitive", "ongoing"] as const) {
        for (const word of row.forms[form] ?? []) forms.set(word, (forms.get(word) ?? new Set()).add(form));
      }
      for (const word of homographs) forms.get(word)?.delete("present");
      for (const [word, set] of forms) if (set.size > 0) addTo(verbs, word, { row, forms: set });
    }
  }
  const demands = ({ row: { need } }: PlainSense): number => (need === "free" ? 2 : typeof need === "string" ? 1 : 0);
  for (const senses of verbs.values()) senses.sort((one, other) => demands(one) - demands(other));
  return verbs;
}

export function lexiconOf(vocabulary: Vocabulary): PlainLexicon {
  const verbs = sensesOf(vocabulary);
  const classes = { goal: vocabulary.goalWord, planned: vocabulary.plannedWord };
  const marks = entriesOf(vocabulary.marks);
  const negations = new Set(`${vocabulary.marks.negation ?? ""}, ${vocabulary.marks["no-negation"] ?? ""}`.split(", "));
  const stops: WordTest = (word) => word !== undefined && negations.has(word);
  const marksAt = phraseFinder(
    marks.map(([entry, phrases]) => ({ entry, phrases })),
    classes,
    stops,
  );
  const expressionsAt = phraseFinder(
    vocabulary.expressions.map((entry) => ({ entry, phrases: entry.phrases })),
    classes,
    stops,
  );
  const openersAt = phraseFinder(
    entriesOf(vocabulary.openers).map(([entry, phrases]) => ({ entry, phrases })),
    classes,
    stops,
  );
  const watched = new Set<string>();
  for (const [word, senses] of verbs) {
    if (word.length >= minWordLength && senses.some(({ row }) => row.act === "reach" && row.need === "free"))
      watched.add(word);
  }
  const others = new Set(vocabulary.realWords.split(" "));
  const isMarked = memoize((word: string): boolean => marksAt([word], 0).length > 0);
  const meant = memoize(slipsOf(watched, (word) => verbs.has(word) || isMarked(word) || others.has(word)));
  const none: readonly PlainSense[] = [];
  const misspelt = memoize((word: string): readonly PlainSense[] => {
    const forms = meant(word);
    return forms.length === 0 ? none : forms.flatMap((form) => verbs.get(form) ?? []);
  });
  const verbsOf = (word: string): readonly PlainSense[] => verbs.get(word) ?? misspelt(word);
  const auxiliary = new Set(
    (["be", "become", "have", "will", "would", "should", "can", "could", "may", "forecast"] as const).flatMap((mark) =>
      (vocabulary.marks[mark] ?? "").split(",").flatMap((phrase) => {
        const words = phrase.trim();
        return words.includes(" ") ? [] : words.split("/");
      }),
    ),
  );
  return {
    verbsOf,
    marksAt,
    expressionsAt,
    openerAt: (words, at) => openersAt(words, at)[0] ?? null,
    corrected: (word) => (verbs.has(word) ? undefined : meant(word)[0]),
    carries: memoize(
      (word: string) =>
        verbs.has(word) ||
        meant(word).length > 0 ||
        auxiliary.has(word) ||
        (word.length > 4 && vocabulary.finite.test(word)),
    ),
    knows: memoize((word: string) => verbs.has(word) || isMarked(word) || expressionsAt([word], 0).length > 0),
    isGoal: vocabulary.goalWord,
    numberOf: (word) =>
      word === undefined ? undefined : /^\d{1,4}$/u.test(word) ? Number(word) : vocabulary.numerals[word],
    asksAfter: vocabulary.asksAfter,
    bears: vocabulary.bears,
    opensMain: vocabulary.opensMain,
    opensCondition: vocabulary.opensCondition,
    isSubject: vocabulary.isSubject,
    isInfinitive: vocabulary.isInfinitive,
    budget: vocabulary.budget,
  };
}
