import type { Mark, Mood } from "../../../claims";
import type { Clause, Word } from "./clauses";
import type { FinnishMark } from "../lexicon/modifiers";
import { numberIn } from "../lexicon/numbers";
import { oneOf, opensWithDigit } from "../../../text/wordMatchers";
import { contextWords } from "../lexicon/words/contextWords";

const {
  inThisRespect,
  ofSome,
  instead,
  sooner,
  thanPlanned,
  atGood,
  only,
  evenMore,
  conditional,
  worse,
  expectations,
  inRange,
  long,
  quite,
  ruleOut,
  outOf,
  beforeNumber,
  savings,
  promised,
  done,
  notBefore,
  turns,
  notAll,
  inAll,
  excepting,
  inPlace,
  early,
  ofAll,
  ofTime,
  aSide,
} = contextWords;

const has = (word: Word | undefined, mark: FinnishMark): boolean => word?.entry.marks.has(mark) ?? false;

/** What the words around a verb or phrase in its clause say: marks, negations and mood, looked up once per clause. */
export interface Around {
  readonly words: readonly Word[];
  /** Whether any word of the clause carries the mark. */
  readonly holds: (mark: FinnishMark) => boolean;
  /** The indexes of the words of negation. */
  readonly negations: readonly number[];
  /** Whether the word at the index is negated. */
  readonly denied: (at: number) => boolean;
  readonly marks: ReadonlySet<Mark>;
  readonly mood: Mood;
  /** Whether another clause of the sentence names the goal. */
  readonly goalNear: boolean;
}

/** "Kahdeksasta toimenpiteestä viisi", "kahdessa yksikössä kolmesta": fewer than all. */
function fewerThanAll(words: readonly Word[]): boolean {
  const numbers = words.map(({ lower }) => numberIn(lower));
  // "viiden hankkeen sijaan toteutetaan kolme"
  if (
    words.some(
      ({ lower }, at) =>
        instead(lower) &&
        words[at - 1]?.lower !== "sen" &&
        numbers.slice(Math.max(0, at - 3), at).some((number) => number !== undefined),
    )
  )
    return true;
  let all: number | undefined;
  let some: number | undefined;
  for (const [at, { lower }] of words.entries()) {
    const number = numbers[at];
    if (number === undefined || number > 1000) continue;
    // "22 toimenpiteestä neljä"
    const counted = words
      .slice(at + 1, at + 3)
      .some(
        ({ lower: next }, after, beside) =>
          outOf(next) && !beside.slice(0, after + 1).some((word) => numberIn(word.lower) !== undefined),
      );
    if (outOf(lower) || (counted && all === undefined && some === undefined)) all ??= number;
    else some ??= number;
  }
  return (some ?? Number.POSITIVE_INFINITY) < (all ?? 0);
}

/** Whether the word at the place says "only partly", and not "about 500 visitors" or "in this respect". */
function saysPartly(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower === "osin" && inThisRespect(words[at - 1]?.lower)) return false;
  const next = words[at + 1]?.lower;
  // "Tavoite: korkeintaan 10" is a level, "toteutui korkeintaan 5 kohtaa" is not all.
  if (lower === "korkeintaan" && !words.some(({ entry }) => entry.carries)) return false;
  return !(beforeNumber(lower) && (opensWithDigit(next) || numberIn(next ?? "") !== undefined));
}

const accordingToPlan = (words: readonly Word[], at: number): boolean =>
  has(words[at], "according") && (has(words[at - 1], "plan-noun") || has(words[at - 2], "plan-noun"));

/** "suunniteltua nopeammin", "hyvää vauhtia" */
const aheadOfPlan = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.lower ?? "";
  const lower = words[at]?.lower ?? "";
  return (sooner(lower) && thanPlanned(before)) || (lower === "vauhtia" && atGood(before));
};

const ofPercent = oneOf("prosentin");
/** "toteutui 85 %", "toteutui lähes 100 %", "säästöistä saadaan 80 %": a share of the goal, where it is less than all. */
function isShare(words: readonly Word[], at: number): boolean {
  const share = Number((words[at]?.lower ?? "").replace(",", "."));
  const percent = words[at + 1]?.lower ?? "";
  // "Jäi 90 prosentin tavoitteesta": the level, not a share of it.
  if (ofPercent(percent) && has(words[at + 2], "goal-from")) return false;
  const nearly = beforeNumber(words[at - 1]?.lower ?? "");
  const before = words[nearly ? at - 2 : at - 1];
  return (
    (share < 100 || (nearly && share === 100)) &&
    (percent === "%" || percent.startsWith("prosent")) &&
    ((before?.entry.verbs.some(({ lemma }) => lemma === "toteutua" || lemma === "täyttyä") ?? false) ||
      words.some((word) => has(word, "goal-from") || savings(word.lower)))
  );
}

/** "Tavoite ei täyttynyt: 12/20": the figure of a goal that is said to have been missed. */
const isOfMissed = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some((word) => has(word, "negation")) && words.slice(0, at).some((word) => has(word, "goal"));

/** "14/20": some of all. */
function isRatio(lower: string): boolean {
  const ratio = /^(\d{1,3})\/(\d{1,3})$/u.exec(lower);
  return ratio !== null && Number(ratio[1]) > 0 && Number(ratio[1]) < Number(ratio[2]) && Number(ratio[2]) !== 12;
}

/** "vain kahdessa yksikössä", "ainoastaan nuorten osalta": in some places, for some. */
const restricts = (next: Word | undefined): boolean =>
  next !== undefined && (numberIn(next.lower) !== undefined || ofSome(next.lower));

/** "Koko vuoden osalta", "jokaisen kuukauden osalta": not a part. */
const isOfWhole = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => ofAll(lower)) || ofTime(words[at - 1]?.lower);

/** "Kolmen toimenpiteen osalta", "toiselta osaltaan": some of several, by their number. */
const isOfCounted = (words: readonly Word[], at: number): boolean =>
  aSide(words[at - 1]?.lower) ||
  [words[at - 2], words[at - 3]].some((word) => (numberIn(word?.lower ?? "") ?? maxCounted + 1) <= maxCounted);
/** Larger numbers are amounts: "14 000 neliömetrin osalta". */
const maxCounted = 20;

/** The marks of the word at a place. */
function addOwnMarks(marks: Set<Mark>, words: readonly Word[], at: number): void {
  const word = words[at];
  if (has(word, "partly") && saysPartly(words, at)) marks.add("partly");
  if (has(word, "wholly")) marks.add("wholly");
  if (has(word, "at-all")) marks.add("at-all");
  // "Veden laadun tavoite sen sijaan täyttyi": another goal than that of the text so far.
  if (word?.lower === "puolestaan" || (word?.lower === "sijaan" && words[at - 1]?.lower === "sen"))
    marks.add("in-respect");
  if (has(word, "in-respect") && !isOfWhole(words, at)) marks.add(isOfCounted(words, at) ? "partly" : "in-respect");
  if (has(word, "plan") || accordingToPlan(words, at)) {
    marks.add("plan");
    // "Hanke etenee, mutta ei aikataulussa"
    if (has(words[at - 1], "negation") && words[at - 2]?.lower === "mutta") marks.add("partly");
  }
  // "Saavutettiin jo alkuvuonna" is final; "saavutettiin alkuvuonna" is only the state so far.
  if (has(word, "so-far") && words[at - 1]?.lower !== "jo") marks.add("so-far");
  if (has(word, "reservation")) marks.add("reservation");
  if (has(word, "without")) marks.add("without");
  if (has(word, "still")) marks.add("still");
}

/** "Otettiin käyttöön", "valmistui", but not "aloitettiin". */
const isFinishing = ({ entry }: Word): boolean =>
  entry.marks.has("end-word") || entry.verbs.some(({ act }) => act === "complete" || act === "reach");

/** "…, joskaan ei Saaristossa", "…, ei kuitenkaan lännessä": a success, and then where it did not come. */
function endsInException(words: readonly Word[]): boolean {
  const no = words.findLastIndex((word) => has(word, "negation"));
  const [before, after] = [words[no - 1]?.lower, words[no + 1]?.lower];
  const first = excepting(after) ? no + 2 : no + 1;
  return (
    no > 1 &&
    (excepting(before) || excepting(after)) &&
    words.slice(0, no).some(({ entry }) => entry.carries) &&
    words.slice(no).every(({ entry }) => !entry.carries) &&
    words.slice(first).some(({ lower }) => inPlace(lower))
  );
}

/** The maximum number of words before an attribute of the subject. */
const promisedWithin = 3;

function marksOf(words: readonly Word[]): Set<Mark> {
  const marks = new Set<Mark>();
  for (const [at, word] of words.entries()) {
    addOwnMarks(marks, words, at);
    if (aheadOfPlan(words, at)) marks.add("plan");
    if (word.lower === "lukuun" && words[at + 1]?.lower === "ottamatta") marks.add("partly");
    if (word.lower === "lukuunottamatta" || (word.lower === "paitsi" && at > 0)) marks.add("partly");
    if (word.lower === "tähän" && words[at + 1]?.lower === "mennessä") marks.add("so-far");
    if (/^\d+-?prosenttisesti$/u.test(word.lower) && !word.lower.startsWith("100")) marks.add("partly");
    if (isRatio(word.lower) && !isOfMissed(words, at)) marks.add("partly");
    // "71 % tavoitteesta, mikä on edellä suunniteltua"
    if (isShare(words, at) && !words.some(({ lower }) => lower === "edellä")) marks.add("partly");
    if (only(word.lower) && restricts(words[at + 1])) marks.add("partly");
    // "Koko henkilöstö koulutettiin", "käytössä koko alueella"
    if (word.lower === "koko" && !notAll(words[at + 1]?.lower) && (at < 2 || inAll(words[at + 1]?.lower)))
      marks.add("wholly");
    // "Otettiin käyttöön jo elokuussa": earlier than it had to be.
    if (word.lower === "jo" && early(words[at + 1]?.lower) && words.some(isFinishing)) marks.add("plan");
    if (conditional(word.lower) || (word.lower === "tapauksessa" && words[at - 1]?.lower === "siinä"))
      marks.add("condition");
    if (worse(word.lower) && thanPlanned(words[at - 1]?.lower)) marks.add("partly");
    if (word.lower === "alle" && expectations(words[at + 1]?.lower)) marks.add("partly");
    if (inRange(word.lower) && long(words[at - 1]?.lower)) marks.add("reservation");
  }
  // "Suunnitellut tilaisuudet pidettiin": what was done is what was planned, where it was not done late.
  if (
    words.slice(0, promisedWithin).some(({ lower }) => promised(lower)) &&
    words.some(
      ({ lower, entry }) => done(lower) && entry.verbs.some(({ act }) => act === "carry-out" || act === "complete"),
    ) &&
    !words.some(({ lower }) => notBefore(lower))
  )
    marks.add("plan");
  if (fewerThanAll(words)) marks.add("partly");
  if (endsInException(words)) marks.add("partly");
  // "ei aivan päästy"
  if (words.some(({ lower }, at) => quite(lower) && words.slice(0, at).some((word) => has(word, "negation"))))
    marks.add("wholly");
  return marks;
}

export function aroundOf(clause: Clause, goalNear: boolean): Around {
  const { words } = clause;
  const marksInClause = new Set<FinnishMark>();
  const negations: number[] = [];
  /** For each word, whether a negation before it applies to it. */
  const reached: boolean[] = [];
  let reaching = false;
  for (const [at, word] of words.entries()) {
    for (const mark of word.entry.marks) marksInClause.add(mark);
    reached.push(reaching);
    // "ei mahdotonta mutta epätodennäköistä": a negation does not apply to what comes after "mutta".
    if (turns(word.lower)) reaching = false;
    if (has(word, "negation")) {
      negations.push(at);
      reaching = true;
    }
  }
  // "Myöhästymistä ei voida sulkea pois": what cannot be ruled out may come.
  const ruledOut = words.some(({ lower }) => ruleOut(lower)) && negations.length > 0;
  if (ruledOut) {
    negations.length = 0;
    reached.fill(false);
  }
  // "mahdollisesti jo syksyllä": only the early date is uncertain, not the outcome.
  const perhaps = words.some((word, at) => has(word, "perhaps") && !evenMore(words[at + 1]?.lower));
  const mood: Mood = ruledOut
    ? "uncertain"
    : marksInClause.has("unlikely")
      ? "unlikely"
      : perhaps
        ? "uncertain"
        : marksInClause.has("probable")
          ? "probable"
          : "plain";
  return {
    words,
    holds: (mark) => marksInClause.has(mark),
    negations,
    denied: (at) => reached[at] ?? false,
    marks: marksOf(words),
    mood,
    goalNear,
  };
}

/** "Ei ongelmia, mutta ei myöskään tuloksia": a second negation after "mutta" denies something else. */
export const deniesTwice = ({ words, negations }: Around): boolean =>
  negations.length > 1 && words.some(({ lower }) => turns(lower));

/**
 * Whether the negation of a clause applies to the word at an index. It does not apply across "mutta": in "poikkeamia on yhä, mutta ei uusia" there are
 * deviations, and "ei mahdotonta mutta epätodennäköistä" is unlikely.
 */
export function deniesAt({ words, negations }: Around, at: number): boolean {
  const first = negations[0];
  if (first === undefined) return false;
  if (first < at) return !words.slice(first, at).some(({ lower }) => turns(lower));
  return !(first > at + 1 && turns(words[first - 1]?.lower));
}
