import { oneOf } from "../../../text/wordMatchers";
import type { PlainClause, PlainExpression } from "./plainClause";
import type { Meaning } from "../lexicon/vocabulary";

const onlyAfter = oneOf("bara enbart endast minst only just merely least solely");
/** Words before a negation that denies only a part: "nåddes för kvinnor men inte för män". */
const butBefore = oneOf("men but");
const bad: ReadonlySet<Meaning> = new Set([
  "doubt",
  "lag",
  "fall-short",
  "delay",
  "leave-undone",
  "cancel",
  "postpone",
]);
/** The maximum number of words between "no" and what it denies: "inga större kända risker". */
const reach = 4;

/** Swedish puts its negation after the verb, English after the auxiliary: "the required level was not …". */
const follows = oneOf("inte ej icke ingalunda aldrig");
const auxiliary = oneOf("is are was were has have had will");
const deniesEnd = (words: readonly string[], end: number): boolean =>
  follows(words[end]) || (words[end] === "not" && auxiliary(words[end - 1]));
/** Verbs of being there, before a negation that denies what was named before them. */
const exists = oneOf("finns fanns föreligger förelåg väntas syns märks förutses");
const withNo = oneOf("with to med till");
const determiner = oneOf("no ingen inget inga");
/** "With no exceptions, each home was visited": "no" denies only what accompanies the deed. */
const accompanies = (before: string | undefined, word: string | undefined): boolean =>
  withNo(before) && determiner(word);
const noFurther = oneOf("longer more");
const since = oneOf("due owing because thanks");
const on = oneOf("på till");
const account = oneOf("grund följd");
/** "på grund av", "till följd av", "due to", "because of": whether a reason begins here. */
const opensReason = (word: string, second: string | undefined, third: string | undefined): boolean =>
  (since(word) && (second === "to" || second === "of")) || (on(word) && account(second) && third === "av");

/** What is denied in a clause. */
export interface Denial {
  /** Whether the verb is denied, and every expression without a negation of its own. */
  readonly verb: boolean;
  readonly expression: (expression: PlainExpression) => boolean;
}

/**
 * What a clause denies. "No" and "without" right before bad news deny only that ("no delays", "utan större problem"), and a negation within an
 * expression belongs to it ("not in doubt"); any other negation denies the whole clause.
 */
export function denialIn({ words, marks, expressions, afterMark }: PlainClause): Denial {
  // "har inte påbörjats på grund av resursbrist": a denial ends where the reason begins.
  const reasons = words.flatMap((word, at) => (opensReason(word, words[at + 1], words[at + 2]) ? [at] : []));
  const determiners = new Set(marks.get("no-negation"));
  // "gave rise to no remarks, as the objective required": "no" denies nothing after a comma.
  const isParted = (from: number, to: number): boolean =>
    determiners.has(from) && [...afterMark].some((at) => at > from && at <= to);
  const reaches = (from: number, to: number): boolean =>
    !reasons.some((at) => at > from && at < to) && !isParted(from, to);
  const free = new Set(
    [...(marks.get("negation") ?? []), ...(marks.get("no-negation") ?? [])].filter(
      (at) => !onlyAfter(words[at + 1]) && !butBefore(words[at - 1]) && !accompanies(words[at - 1], words[at]),
    ),
  );
  for (const { at, end } of expressions) for (let place = at; place < end; place += 1) free.delete(place);
  const nouns = [...(marks.get("no-negation") ?? []), ...(marks.get("without") ?? [])];
  const denied = new Set<PlainExpression>();
  for (const expression of expressions) {
    if (!bad.has(expression.group.act)) continue;
    const no = nouns.find((at) => at < expression.at && at >= expression.at - reach);
    if (no === undefined) continue;
    denied.add(expression);
    free.delete(no);
  }
  const places = [...free];
  // "Hinder för att nå målet finns inte", "Några avvikelser väntas inte"
  const absent = (expression: PlainExpression): boolean =>
    bad.has(expression.group.act) && places.some((at) => at > expression.end && exists(words[at - 1]));
  // "A success it was not", "På plats är ännu inget", "The date stands no longer"
  const endsClause = (at: number): boolean => words.slice(at + 1).every(noFurther);
  return {
    verb: places.length > 0,
    expression: (expression) =>
      denied.has(expression) ||
      absent(expression) ||
      // "Målet missades inte"
      places.some(
        (at) =>
          (at === expression.end && deniesEnd(words, at)) ||
          (!bad.has(expression.group.act) && at >= expression.end && endsClause(at)) ||
          (at < expression.at && reaches(at, expression.at)),
      ),
  };
}
