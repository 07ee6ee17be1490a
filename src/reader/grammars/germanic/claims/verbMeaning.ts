import type { ClauseClaim, Mood, Time } from "../../../claims";
import { oneOf } from "../../../text/wordMatchers";
import { hasMark } from "../clauses/plainClause";
import type { PlainClause } from "../clauses/plainClause";
import type { PlainSense } from "../lexicon/lexicon";
import type { PlainMark } from "../lexicon/vocabulary";

const evenMore = oneOf("redan till already even");
const had = oneOf("hade had");
const stillTo = oneOf("is are was were remains remain yet");
const have = oneOf("ha have haft");
const becoming = oneOf("blir");
const became = oneOf("blev blivit har hade är");
const be = oneOf("is are am be been being were was 're remain remains keeps kept stays");

/** The meaning of a verb in its clause. */
type Meant = Pick<ClauseClaim, "denied" | "time" | "mood">;

/** What determines the meaning of a verb, besides its form. */
interface Around {
  readonly denied: boolean;
  /** The sentence names a condition. */
  readonly conditional: boolean;
}

/** "possibly already in the autumn": only the early date is uncertain, not the outcome. */
const isPerhaps = ({ words, marks }: PlainClause): boolean =>
  (marks.get("perhaps") ?? []).some((at) => !evenMore(words[at + 1]));

/** "is likely to be met" */
const isToBe = (words: readonly string[], at: number): boolean => words[at - 1] === "be" && words[at - 2] === "to";

const goesOn = oneOf("continue continues continued begun began tend tends managed manages");

/** "To reach the 120 we would need …": an English infinitive after "to", which is a purpose, not a fact. */
const isAim = (words: readonly string[], at: number): boolean => {
  const to =
    words[at - 1] === "to" ? at - 1 : words[at - 2] === "to" && words[at - 1]?.endsWith("ly") === true ? at - 2 : -1;
  return to >= 0 && !goesOn(words[to - 1]);
};

/** "was to be met", "is far from being met": not reached yet, and no forecast. */
const isStillToBe = ({ words }: PlainClause, at: number): boolean =>
  (isToBe(words, at) && stillTo(words[at - 3])) || (words[at - 1] === "being" && words[at - 2] === "from");

/** The mood that single words give a clause: "hardly", "perhaps", "probably". */
export function moodOf(clause: PlainClause): Mood {
  if (hasMark(clause, "unlikely")) return "unlikely";
  if (isPerhaps(clause)) return "uncertain";
  return hasMark(clause, "probable") ? "probable" : "plain";
}

/** Whether a mark stands before the place. */
export const stands = ({ marks }: PlainClause, mark: PlainMark, at: number): boolean =>
  marks.get(mark)?.some((place) => place < at) ?? false;

/** "I maj hade alla slussportar bytts": with a subject between them too, "hade" tells of the past, unless the sentence sets a condition or begins with it. */
export const isPluperfect = ({ words, marks }: PlainClause, at: number, conditional: boolean): boolean =>
  !conditional &&
  !marks.has("without") &&
  (marks.get("would") ?? []).every((place) => place > at || (words[place] === "hade" && place > 0)) &&
  !words.slice(0, at).some(have);

const future = oneOf("will would may should could");
const manner = /ly$|^(?:thus|thereby|so|hence|therefore)$/u;
/** "The merger took effect in May, meeting this objective": the participle tells the result of the clause before. */
const isResult = ({ words, afterMark }: PlainClause, at: number): boolean =>
  afterMark.has(at) || (afterMark.has(at - 1) && manner.test(words[at - 1] ?? ""));

/** The verb's time and mood from the words that go before it: "kommer att", "beräknas", "has been", "may"; null where it claims nothing. */
export function meaningOf(
  clause: PlainClause,
  { forms }: PlainSense,
  at: number,
  { denied, conditional }: Around,
): Meant | null {
  const { words } = clause;
  const before = (mark: PlainMark): boolean => stands(clause, mark, at);
  const meaning = (time: Time, mood: Mood): Meant => ({ denied, time, mood });
  const own = moodOf(clause);
  const participle = forms.has("participle");
  const bendable = forms.has("infinitive") || participle;
  // "is meeting the target" makes a claim; "after meeting the target" does not.
  if (forms.has("ongoing")) {
    if (isResult(clause, at) && !denied) return meaning(clause.words.some(future) ? "ahead" : "done", own);
    if (!words.slice(Math.max(0, at - 3), at).some(be)) return null;
    return meaning(before("will") || before("forecast") ? "ahead" : "now", before("may") ? "uncertain" : own);
  }
  // "kan anses uppnått", "can be considered met"
  if (participle && !forms.has("infinitive") && before("deemed")) return meaning("done", own);
  if (before("would") && bendable && !isPluperfect(clause, at, conditional)) {
    if (words.slice(0, at).some(have) || (had(words[at - 1]) && conditional)) return meaning("done", "conditional");
    if (!had(words[at - 1])) return meaning("now", "conditional");
  }
  if (before("attempt") && bendable) return null;
  if (before("forecast") && bendable) return meaning("ahead", before("may") ? "uncertain" : own);
  // "could not be met" is a failure, "may not be met" a doubt.
  if (before("may") && bendable)
    return denied && words.includes("could") ? meaning("done", own) : meaning("ahead", "uncertain");
  // "kunde ha nåtts": a possibility that was not realised.
  if (before("could") && participle && words[at - 1] === "ha") return meaning("done", "conditional");
  if (before("could") && bendable) return meaning("done", own);
  if (before("can") && bendable) return meaning(denied ? "now" : "ahead", denied ? own : "possible");
  if (before("should") && bendable) return null;
  if (before("will") && bendable) return meaning("ahead", own);
  if (isStillToBe(clause, at)) return null;
  if (isToBe(words, at)) return meaning("ahead", own);
  // "is being realised", "blir inte uppnått"
  if (participle && words[at - 1] === "being" && be(words[at - 2])) return meaning("now", own);
  if (participle && becoming(words.slice(0, at).findLast((word) => becoming(word) || became(word))))
    return meaning("ahead", own);
  if (forms.has("infinitive") && !denied && isAim(words, at)) return null;
  if (forms.has("past") || participle) return meaning("done", own);
  if (forms.has("present")) return meaning("now", own);
  // Swedish puts the subject between verb and negation; English asks for "did not".
  return denied && words.some((word) => /^(?:did|does|do)$|n't$/u.test(word)) ? meaning("done", own) : null;
}
