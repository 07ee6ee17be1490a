import type { Mark, Mood } from "../claims";
import type { Clause, Word } from "./clauses";
import type { FinnishMark } from "./marks";

const has = (word: Word | undefined, mark: FinnishMark): boolean => word?.entry.marks.has(mark) ?? false;

/** What a clause holds besides its verbs, looked up once. */
export interface Around {
  readonly words: readonly Word[];
  /** Whether any word of the clause carries the mark. */
  readonly holds: (mark: FinnishMark) => boolean;
  /** The places of the words of negation. */
  readonly negations: readonly number[];
  /** Whether the word at the place stands under a negation. */
  readonly denied: (at: number) => boolean;
  readonly marks: ReadonlySet<Mark>;
  readonly mood: Mood;
  /** Whether another clause of the sentence names the goal. */
  readonly goalNear: boolean;
}

const numberWords: Readonly<Record<string, number>> = {
  yksi: 1,
  yhdessä: 1,
  yhdestä: 1,
  yhden: 1,
  yhdellä: 1,
  kaksi: 2,
  kahdessa: 2,
  kahdesta: 2,
  kahden: 2,
  kahdella: 2,
  kolme: 3,
  kolmessa: 3,
  kolmesta: 3,
  kolmen: 3,
  kolmella: 3,
  neljä: 4,
  neljässä: 4,
  neljästä: 4,
  neljän: 4,
  neljällä: 4,
  viisi: 5,
  viidessä: 5,
  viidestä: 5,
  viiden: 5,
  viidellä: 5,
  kuusi: 6,
  kuudessa: 6,
  kuudesta: 6,
  kuuden: 6,
  kuudella: 6,
  seitsemän: 7,
  seitsemässä: 7,
  seitsemästä: 7,
  seitsemällä: 7,
  kahdeksan: 8,
  kahdeksassa: 8,
  kahdeksasta: 8,
  kahdeksalla: 8,
  yhdeksän: 9,
  yhdeksässä: 9,
  yhdeksästä: 9,
  yhdeksällä: 9,
  kymmenen: 10,
  kymmenessä: 10,
  kymmenestä: 10,
  kymmenellä: 10,
  yhdestätoista: 11,
  yksitoista: 11,
  kahdestatoista: 12,
  kaksitoista: 12,
};

const numberIn = (lower: string): number | undefined => {
  const digits = /^(\d{1,4})(?:[:-]?(?:sta|stä|ssa|ssä|lla|llä|n|kpl))?$/u.exec(lower);
  return digits ? Number(digits[1]) : numberWords[lower];
};
const outOf = /(?:sta|stä)(?:toista)?$/u;

/** "Kahdeksasta toimenpiteestä viisi", "kahdessa yksikössä kolmesta": fewer than there are. */
function fewerThanAll(words: readonly Word[]): boolean {
  // "viiden hankkeen sijaan toteutetaan kolme"
  if (
    words.some(
      ({ lower }, at) =>
        /^(?:sijaan|sijasta)$/u.test(lower) &&
        words.slice(Math.max(0, at - 3), at).some((word) => numberIn(word.lower) !== undefined),
    )
  )
    return true;
  let all: number | undefined;
  let some: number | undefined;
  for (const { lower } of words) {
    const number = numberIn(lower);
    if (number === undefined || number > 1000) continue;
    if (outOf.test(lower)) all ??= number;
    else some ??= number;
  }
  return all !== undefined && some !== undefined && some < all;
}

const restricted = new Set(["tältä", "siltä", "näiltä", "niiltä", "kaikilta", "omalta"]);
const beforeNumber = new Set(["lähes", "melkein", "miltei", "likimain", "enintään", "korkeintaan", "osa", "puolet"]);

/** Whether the word at the place says "only partly", and not "about 500 visitors" or "in this respect". */
function saysPartly(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower === "osin" && restricted.has(words[at - 1]?.lower ?? "")) return false;
  if (/sosaa?$|nnes(?:ta)?$/u.test(lower)) return true;
  if (lower === "muutoin" || lower === "osa") return true;
  const next = words[at + 1]?.lower ?? "";
  const counts = numberIn(next) !== undefined || /^\d/u.test(next);
  return !(beforeNumber.has(lower) && counts && lower !== "korkeintaan");
}

const accordingToPlan = (words: readonly Word[], at: number): boolean =>
  has(words[at], "according") && (has(words[at - 1], "plan-noun") || has(words[at - 2], "plan-noun"));

/** "suunniteltua nopeammin", "hyvää vauhtia" */
const aheadOfPlan = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.lower ?? "";
  const lower = words[at]?.lower ?? "";
  return (
    (/^(?:nopeammin|paremmin|aikaisemmin|aiemmin)$/u.test(lower) &&
      /^(?:suunniteltua|arvioitua|odotettua|ennakoitua|tavoiteltua)$/u.test(before)) ||
    (lower === "vauhtia" && /^(?:hyvää|kovaa|täyttä)$/u.test(before))
  );
};

/** "toteutui 85 %": a share of the goal, where it is less than all. */
function isShare(words: readonly Word[], at: number): boolean {
  const share = Number((words[at]?.lower ?? "").replace(",", "."));
  const percent = words[at + 1]?.lower ?? "";
  const before = words[at - 1];
  return (
    share < 100 &&
    (percent === "%" || percent.startsWith("prosent")) &&
    (before?.entry.verbs.some(({ lemma }) => lemma === "toteutua" || lemma === "täyttyä") ?? false)
  );
}

/** "vain kahdessa yksikössä", "ainoastaan nuorten osalta": in some places, for some. */
const restricts = (next: Word | undefined): boolean =>
  next !== undefined &&
  (numberIn(next.lower) !== undefined || /(?:ssa|ssä|lla|llä|lta|ltä|ten|den|jen)$/u.test(next.lower));

function marksOf(words: readonly Word[]): Set<Mark> {
  const marks = new Set<Mark>();
  for (const [at, word] of words.entries()) {
    if (has(word, "partly") && saysPartly(words, at)) marks.add("partly");
    if (has(word, "wholly")) marks.add("wholly");
    if (has(word, "at-all")) marks.add("at-all");
    if (has(word, "in-respect") && at > 0) marks.add("in-respect");
    if (has(word, "plan") || accordingToPlan(words, at) || aheadOfPlan(words, at)) marks.add("plan");
    // "Saavutettiin jo alkuvuonna" is done, "saavutettiin alkuvuonna" so far.
    if (has(word, "so-far") && words[at - 1]?.lower !== "jo") marks.add("so-far");
    if (has(word, "reservation")) marks.add("reservation");
    if (has(word, "without")) marks.add("without");
    if (has(word, "still")) marks.add("still");
    if (word.lower === "lukuun" && /^ottama/u.test(words[at + 1]?.lower ?? "")) marks.add("partly");
    if (word.lower === "lukuunottamatta" || (word.lower === "paitsi" && at > 0)) marks.add("partly");
    if (word.lower === "muilta" && words[at + 1]?.lower === "osin") marks.add("partly");
    if (/^tähän|^tammi$/u.test(word.lower) && words[at + 1]?.lower === "mennessä") marks.add("so-far");
    if (/^\d+-?prosenttisesti$/u.test(word.lower) && !word.lower.startsWith("100")) marks.add("partly");
    if (isShare(words, at)) marks.add("partly");
    if (/^(?:vain|ainoastaan)$/u.test(word.lower) && restricts(words[at + 1])) marks.add("partly");
    if (word.lower === "ehdolla" || word.lower === "edellyttäen") marks.add("condition");
  }
  if (fewerThanAll(words)) marks.add("partly");
  return marks;
}

/** Finite verbs that end a negation's reach: it has found its verb, or belongs to another one. */
const endsReach = (word: Word): boolean =>
  word.entry.verbs.length > 0 && word.entry.verbs.every(({ form }) => form === "past" || form === "conditional");

export function aroundOf(clause: Clause, goalNear: boolean): Around {
  const { words } = clause;
  const held = new Set<FinnishMark>();
  const negations: number[] = [];
  /** For each place, whether a negation reaches it from before. */
  const reached: boolean[] = [];
  let reaching = false;
  for (const [at, word] of words.entries()) {
    for (const mark of word.entry.marks) held.add(mark);
    reached.push(reaching);
    if (has(word, "negation")) {
      negations.push(at);
      reaching = true;
    } else if (endsReach(word)) reaching = false;
  }
  const mood: Mood = held.has("unlikely") ? "unlikely" : held.has("probable") ? "probable" : "plain";
  return {
    words,
    holds: (mark) => held.has(mark),
    negations,
    denied: (at) => reached[at] ?? false,
    marks: marksOf(words),
    mood,
    goalNear,
  };
}
