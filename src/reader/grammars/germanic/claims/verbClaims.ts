import type { ClauseClaim, Mark } from "../../../claims";
import { aboutOf, actOf, isBareClause, standsAsAttribute } from "../clauses/about";
import { hasMark, type PlainClause } from "../clauses/plainClause";
import { timed } from "../clauses/destination";
import { isOvercome } from "./expressionClaims";
import type { PlainLexicon, PlainSense } from "../lexicon/lexicon";
import type { Denial } from "../clauses/negation";
import { meaningOf } from "./verbMeaning";
import { either, endsWith, oneOf, opensWithDigit } from "../../../text/wordMatchers";

const passive = oneOf("was were been be being is are blev blivit bli blir");

/** The maximum distance between a verb and the goal as its object or subject, in words. */
const objectWithin = 8;

const isBeside = (clause: PlainClause, at: number): boolean =>
  (clause.marks.get("goal") ?? []).some((place) => Math.abs(place - at) <= objectWithin);

const isPassive = ({ words }: PlainClause, { forms }: PlainSense, at: number): boolean =>
  forms.has("participle") && words.slice(Math.max(0, at - 3), at).some(passive);

const finite = ["be", "become", "have", "will", "would", "may", "can", "could"] as const;
/** "Withdrawn by the funder", "Scheme withdrawn in June": a passive without its verb. */
const isHeadline = (clause: PlainClause, { forms }: PlainSense, at: number): boolean =>
  forms.has("participle") &&
  (at === 0 || (at <= 3 && !forms.has("past"))) &&
  !finite.some((mark) => hasMark(clause, mark));

const figureVerbs = oneOf(
  "reached met exceeded surpassed passed attained achieved hit beaten nåddes nåtts uppnåddes uppnåtts nås uppnås klaras överskrids överträffas överskreds överskridits överträffades överträffats klarades klarats passerades passerats",
);

/** "the 97 % was reached", "80 procent nåddes": a definite figure refers to the goal. */
const isFigureReached = ({ words }: PlainClause, { forms }: PlainSense, at: number): boolean =>
  figureVerbs(words[at]) &&
  words.slice(0, at).some(opensWithDigit) &&
  (words[at]?.endsWith("s") === true
    ? forms.has("past") || forms.has("participle") || forms.has("present")
    : forms.has("participle") && words.slice(Math.max(0, at - 3), at).some(passive));

const pronoun = oneOf("it they both den det de båda");
/** "… and we are sure that it will be met", "i år nåddes det": the pronoun refers to the goal. */
const isPronounReached = ({ words }: PlainClause, { forms }: PlainSense, at: number): boolean =>
  figureVerbs(words[at]) &&
  (words.slice(0, at).some(pronoun) || (words[at]?.endsWith("s") === true && pronoun(words[at + 1]))) &&
  (words[at]?.endsWith("s") === true ||
    (forms.has("participle") && words.slice(Math.max(0, at - 3), at).some(passive)));

const reachVerbs = oneOf("nådde når nått uppnådde uppnår klarade klarar klarat reached met hit");
const objectPronoun = oneOf("it det den");
const closing = oneOf("i in again nu now ändå till also too också anyway dock med with by");
/** "… nådde biblioteket det i år", "we met it": the pronoun is the goal as the verb's object. */
const reachesPronoun = ({ words }: PlainClause, at: number): boolean =>
  reachVerbs(words[at]) &&
  words
    .slice(at + 1, at + 4)
    .some(
      (word, after) => objectPronoun(word) && (words[at + after + 2] === undefined || closing(words[at + after + 2])),
    );

const much = oneOf("much lot lots mycket");
/** "måste ställas in": what must be given up counts as given up. */
const must = oneOf("måste får fick tvingas tvingades must had has have");
const failures: ReadonlySet<PlainSense["row"]["act"]> = new Set(["cancel", "postpone", "leave-undone", "fall-short"]);
const until = oneOf("until förrän");
const carries = (act: PlainSense["row"]["act"]): boolean =>
  act === "start" || act === "carry-out" || act === "complete";
const who = oneOf("who that");
const auxiliary = oneOf("is are has have be been being was were har är blir blivit ha");

const about = oneOf("about around some just only nearly almost over cirka omkring knappt drygt bara endast");
/** "Against a target of 400, the service reached 367": the verb gives the result as a figure; whether it is enough is decided by comparing the figures. */
const reachesFigure = (clause: PlainClause, { row, forms }: PlainSense, at: number): boolean => {
  const { words } = clause;
  const object = about(words[at + 1]) ? at + 2 : at + 1;
  const active = !forms.has("participle") || !words.slice(Math.max(0, at - 3), at).some(passive);
  return (
    row.act === "reach" &&
    active &&
    opensWithDigit(words[object]) &&
    (clause.marks.get("goal") ?? []).every((place) => place < at)
  );
};

const people = either(
  oneOf(
    "people persons learners students pupils clients patients users members residents staff employees volunteers participants personer elever elev deltagare studerande studenter klienter patienter kunder brukare medlemmar anställda medarbetare unga ungdomar invånare lärlingar studier studierna utbildning utbildningen",
  ),
  endsWith("elever studerande studenter deltagare"),
);
const percent = oneOf("% percent procent");
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/u.test(word);
/** The words around a verb among which its subject or its object is counted. */
const [countedBefore, countedAfter] = [6, 3];
/** "By May 40 pipes had been removed", "avbröt 3 procent av de studerande": tells how many left, and gives nothing up. */
function countsWhatLeft(clause: PlainClause, at: number, { numberOf }: PlainLexicon): boolean {
  const near = clause.words.slice(Math.max(0, at - countedBefore), at + 1 + countedAfter);
  if (near.some((word) => people(word) || percent(word))) return true;
  const isCount = (word: string): boolean => !isYear(word) && (numberOf(word) ?? 0) > 1;
  return near.some(isCount) && !hasMark(clause, "work") && !hasMark(clause, "goal");
}
/** "Graffiti was removed in the promised time": what is removed must be the goal or a piece of work, or the verb stands alone. */
const givesUp = (clause: PlainClause, sense: PlainSense, at: number): boolean =>
  (clause.words[at]?.endsWith("ed") !== true || isPassive(clause, sense, at) || isHeadline(clause, sense, at)) &&
  (isBareClause(clause) ||
    [...(clause.marks.get("goal") ?? []), ...(clause.marks.get("work") ?? [])].some((place) => place < at));

/** The maximum distance between a verb and its particle, in words. */
const particleWithin = 8;

function framed(clause: PlainClause, sense: PlainSense, at: number, lexicon: PlainLexicon): boolean {
  const { need } = sense.row;
  if (need === "free") return true;
  if (need === "object" && reachesFigure(clause, sense, at)) return false;
  if ((need === "object" || need === "goal") && (isPronounReached(clause, sense, at) || reachesPronoun(clause, at)))
    return true;
  if (need === "object") return isBeside(clause, at) || isBareClause(clause) || isFigureReached(clause, sense, at);
  if (need === "passive") return isPassive(clause, sense, at) || isHeadline(clause, sense, at);
  if (need === "uncounted") return givesUp(clause, sense, at) && !countsWhatLeft(clause, at, lexicon);
  if (need === "goal") return hasMark(clause, "goal") || isBareClause(clause) || isFigureReached(clause, sense, at);
  return clause.words.some((word, place) => place > at && place <= at + particleWithin && need.includes(word));
}

/** Whether the word is part of an expression, whose meaning takes precedence over the verb's. */
const withinExpression = ({ words, expressions }: PlainClause, place: number): boolean =>
  expressions.some(
    ({ at, end, group }) =>
      place >= at &&
      place < end &&
      (end - at > 1 || (group.need === "state" && (place === 0 || passive(words[place - 1])))),
  );

/** "har inte inletts": not begun yet, which is no failure; "kunde inte inledas" is one. */
const isYetToBegin = (clause: PlainClause, { forms }: PlainSense): boolean =>
  forms.has("participle") && !forms.has("infinitive") && !hasMark(clause, "could") && !hasMark(clause, "will");

const affirms = oneOf("yes ja done complete klart");
const outcomes = oneOf(
  "delivered implemented adopted approved published signed launched executed genomfört genomförd genomförda infört införd verkställt verkställd utfört",
);
/** "Delivered on 30 November": a verdict without a subject is about the target. */
const isTelegraphic = (clause: PlainClause, { row, forms }: PlainSense, at: number): boolean =>
  (at === 0 || (at === 1 && affirms(clause.words[0]))) &&
  row.act === "carry-out" &&
  forms.has("participle") &&
  outcomes(clause.words[at]) &&
  !hasMark(clause, "so-far");

const being = oneOf("is are was were has have had");
/** "nine audits were held", "calls were down by two": a noun that looks like a verb in the present, before the clause's own verb. */
const isCounted = (
  { words }: PlainClause,
  { forms }: PlainSense,
  at: number,
  { numberOf, verbsOf }: PlainLexicon,
): boolean =>
  forms.size === 1 &&
  forms.has("present") &&
  /[^s]s$/u.test(words[at] ?? "") &&
  (being(words[at + 1]) ||
    (numberOf(words[at - 1]) !== undefined &&
      words.slice(at + 1).some((word) => verbsOf(word).some((sense) => sense.forms.has("past")))));

const namesThing = oneOf("about from per among");
/** Whether the participle is an attribute, which makes no claim; but a "missed deadline" was missed, other than in "complaints about missed bins". */
const isAttribute = (clause: PlainClause, { row, forms }: PlainSense, at: number): boolean =>
  forms.has("participle") &&
  (row.act === "leave-undone" ? namesThing(clause.words[at - 1]) : standsAsAttribute(clause, at));

const definite = /(?:en|et|ten|an|na)$/u;
const article = oneOf("the den det de");
const through = /^(?:genomför|verkställ|implement|deliver|carried)/u;
/** The maximum number of words in a clause about a single thing. */
const oneThing = 9;
/** "Föreläsningsserien har genomförts", "The lecture series was delivered": a single thing that was carried out as a whole. */
const isCarriedThrough = ({ words }: PlainClause, { row, forms }: PlainSense, at: number): boolean =>
  row.act === "carry-out" &&
  at > 0 &&
  (forms.has("past") || forms.has("participle")) &&
  words.length <= oneThing &&
  through.test(words[at] ?? "") &&
  (definite.test(words[0] ?? "") || article(words[0])) &&
  !words.some(opensWithDigit);

const promised = oneOf(
  "planerade planerad planerat utlovade utlovad utlovat överenskomna överenskommen avtalade avtalad beslutade beslutad planned promised agreed pledged",
);
/** The maximum number of words before an attribute of the subject. */
const promisedWithin = 3;
/** "The planned events were held": what was done is what was planned. */
const isPromised = (
  { words }: PlainClause,
  act: PlainSense["row"]["act"],
  { denied, time }: Pick<ClauseClaim, "denied" | "time">,
): boolean =>
  (act === "carry-out" || act === "complete") &&
  !denied &&
  time === "done" &&
  words.slice(0, promisedWithin).some(promised);

/** What the verbs of a clause claim. */
export function verbClaims(
  clause: PlainClause,
  lexicon: PlainLexicon,
  marks: ReadonlySet<Mark>,
  denial: Denial,
  surroundings: { readonly year: number | undefined; readonly conditional: boolean },
): ClauseClaim[] {
  const claims: ClauseClaim[] = [];
  for (const [at, word] of clause.words.entries()) {
    if (withinExpression(clause, at)) continue;
    for (const sense of lexicon.verbsOf(word)) {
      if (
        !framed(clause, sense, at, lexicon) ||
        isAttribute(clause, sense, at) ||
        isCounted(clause, sense, at, lexicon)
      )
        continue;
      const { act, need } = sense.row;
      // "Frånvaron stannade på 4 procent": of what should be low, a figure to stop at is no failure.
      if (act === "fall-short" && Array.isArray(need) && need.includes("på") && hasMark(clause, "less")) break;
      // "those who finish in time": the relative clause says who is meant, and makes no claim.
      if (clause.role === "main" && who(clause.words[at - 1]) && sense.forms.has("present")) break;
      // "Much has been achieved" names no goal.
      if (act === "reach" && clause.words.slice(0, 2).some(much)) break;
      const meaning =
        meaningOf(clause, sense, at, { denied: denial.verb, conditional: surroundings.conditional }) ??
        (failures.has(act) && clause.words.slice(0, at).some(must)
          ? { denied: denial.verb, time: "now", mood: "plain" }
          : null);
      if (!meaning) continue;
      // "should have been opened in May"
      if (hasMark(clause, "overdue") && !meaning.denied && sense.forms.has("participle")) {
        claims.push({ ...meaning, act: "lag", time: "now", mood: "plain", marks, about: aboutOf(clause, at) });
        break;
      }
      if (isOvercome(clause, actOf(act, clause), at)) break;
      // "In the first winter we feared that …": a doubt in the past.
      if (act === "doubt" && sense.forms.has("past") && !clause.words.slice(0, at).some(auxiliary)) break;
      if (act === "start" && meaning.denied && isYetToBegin(clause, sense)) break;
      // "did not begin until January", "inleddes inte förrän i januari": late, and not left undone.
      if (
        meaning.denied &&
        meaning.mood === "plain" &&
        carries(act) &&
        !hasMark(clause, "goal") &&
        !hasMark(clause, "will") &&
        clause.words.slice(at).some(until)
      ) {
        claims.push({ ...meaning, act: "delay", denied: false, marks, about: aboutOf(clause, at) });
        break;
      }
      const claim = timed(
        clause,
        need,
        {
          ...meaning,
          act:
            isTelegraphic(clause, sense, at) ||
            (meaning.time === "done" &&
              !marks.has("plan") &&
              !marks.has("wholly") &&
              isCarriedThrough(clause, sense, at))
              ? "complete"
              : actOf(act, clause),
          marks: isPromised(clause, act, meaning) ? new Set<Mark>([...marks, "plan"]) : marks,
          about: aboutOf(clause, at),
        },
        surroundings.year,
      );
      if (claim) claims.push(claim);
      break;
    }
  }
  return claims;
}
