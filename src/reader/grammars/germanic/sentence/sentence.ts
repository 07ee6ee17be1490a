import { isTrouble, type Act, type Claim, type ClauseClaim, type Mark, type SentenceClaims } from "../../../claims";
import type { Span } from "../../../reading";
import type { Token } from "../../../text/tokens";
import { claimsOfPlainClause, isAboutEarlierYear } from "../claims/claims";
import { plainClausesOf } from "../clauses/clauses";
import type { PlainClause } from "../clauses/plainClause";
import { bareParts, deniedRestOf, inPartOnly } from "./deniedRestOf";
import { dependentClaims, endsWithNothing, isAboutSigns, isSureTrouble, speaksOfOverrun } from "./dependentClaims";
import type { PlainLexicon } from "../lexicon/lexicon";
import {
  isDutyAfterMiss,
  isInverted,
  isLabelledByEarlierYear,
  isMissed,
  isTroubleOrMiss,
  isWordingOfGoal,
  maxLabelWords,
  namesPart,
  ofPart,
  unforeseen,
  without,
} from "./sentenceKinds";
import { oneOf } from "../../../text/wordMatchers";
import { ofOpenQuestion } from "./knownOnlyLater";
import { ofWithheldPledge, withholdsPledge } from "./withheldPledge";

const demands = oneOf("förutsätter kräver requires demands");
const isPronoun = oneOf("det detta vilket it this that which");
const which = oneOf("vilket which");
/** "…, varav 96 000 hade nåtts i februari": the clause is about a part. */
const ofWhich = ({ words }: PlainClause): boolean =>
  words[0] === "varav" || (words[0] === "of" && words[1] === "which");
const onlyWord = oneOf("endast bara only");

const success: ReadonlySet<Act> = new Set(["reach", "complete", "carry-out", "advance"]);

const withMark = (claim: ClauseClaim, mark: Mark): ClauseClaim => ({
  ...claim,
  marks: new Set<Mark>([...claim.marks, mark]),
});

/** "… nås, men det förutsätter mer pengar": the clause names a condition for what was said before it. */
const demandsOfIt = ({ words }: PlainClause): boolean =>
  words.some((word, at) => demands(word) && isPronoun(words[at - 1]));

const contrasts = oneOf("men but dock däremot medan while whereas however though");
const scopes = oneOf("för inom hos bland for among within");

/** "nåddes för kvinnor, men för män saknas …": a success for some and a failure for others become one partial success. */
function withParts(
  clauses: readonly PlainClause[],
  raw: readonly (readonly ClauseClaim[])[],
): (readonly ClauseClaim[])[] {
  const other = clauses.findIndex(
    ({ words }, at) => at > 0 && words.slice(0, 4).some(contrasts) && (raw[at] ?? []).some(isMissed),
  );
  const reached = (claim: ClauseClaim, at: number): boolean =>
    at < other && claim.act === "reach" && !claim.denied && clauses[at]?.words.some(scopes) === true;
  const split = raw.some((claims, at) => claims.some((claim) => reached(claim, at)));
  if (!split) return [...raw];
  return raw.map((claims, at) =>
    claims.flatMap((claim) =>
      reached(claim, at) ? [withMark(claim, "partly")] : at === other && isMissed(claim) ? [] : [claim],
    ),
  );
}

const same = oneOf(
  "it they den det de siffran talet nivån andelen utfallet resultatet värdet rate figure outturn result",
);

const comparesOn = oneOf(
  "clearly well just slightly far comfortably beneath below under above over klart väl strax långt något under över",
);

/**
 * Carries the mark `less` (less is better) on to clauses about the same thing, which have no subject or a pronoun: "Absence has fallen and is
 * now below the level". A label before a colon may name the thing, too.
 */
function withDirection(
  clauses: readonly PlainClause[],
  tokens: readonly Token[],
  lexicon: PlainLexicon,
): readonly PlainClause[] {
  const colon = tokens.slice(0, maxLabelWords).findIndex(({ lower }) => lower === ":");
  const label = tokens.slice(0, Math.max(0, colon)).map(({ lower }) => lower);
  const isLess = (_: string, at: number): boolean => lexicon.marksAt(label, at).some(({ entry }) => entry === "less");
  let less = label.some(isLess);
  return clauses.map((clause) => {
    if (clause.marks.has("less")) {
      less = true;
      return clause;
    }
    const [first] = clause.words;
    const goesOn = first !== undefined && (same(first) || which(first) || comparesOn(first) || lexicon.carries(first));
    const labelled = colon > 0 && less;
    return less && (goesOn || labelled) ? { ...clause, marks: new Map([...clause.marks, ["less", [0]]]) } : clause;
  });
}

const seemed = oneOf("looked seemed appeared såg verkade föreföll hotade threatened");
const stillOrThen = oneOf(
  "still ännu fortfarande länge then first initially spring winter january february march april may june våren våras vintern vintras januari februari mars april maj juni då först",
);
const finds: ReadonlySet<Act> = new Set(["reach", "complete"]);

/** "I våras såg målet ännu ut att vara utom räckhåll, men i december var det uppnått": what once seemed so gives way to what came. */
function withoutAppearances(
  clauses: readonly PlainClause[],
  raw: readonly (readonly ClauseClaim[])[],
): (readonly ClauseClaim[])[] {
  const came = raw.findLastIndex((claims) =>
    claims.some(({ act, denied, time }) => finds.has(act) && !denied && time === "done"),
  );
  return raw.map((claims, at) => {
    const words = clauses[at]?.words ?? [];
    return at < came && words.some(seemed) && words.some(stillOrThen) ? [] : claims;
  });
}

/** "Vi ser ingenting som hotar leveransen": trouble that the relative clause names is nowhere. */
const isOfNothing = (before: PlainClause | undefined, claims: readonly ClauseClaim[]): boolean =>
  before !== undefined && endsWithNothing(before) && claims.some(isTroubleOrMiss);

const isOpen = ({ act, denied, mood, time }: ClauseClaim): boolean =>
  act === "doubt" ? !denied : mood === "unlikely" || time === "ahead";

/** Whether a clause says that an obstacle is gone. */
const resolves = ({ marks }: PlainClause): boolean =>
  marks.has("harmless") || (marks.has("resolved") && !deniesOrWishes(marks));

const deniesOrWishes = (marks: PlainClause["marks"]): boolean =>
  (["negation", "no-negation", "should", "attempt", "would", "may"] as const).some((mark) => marks.has(mark));

const thisYear = oneOf("now nu år");

/** "I fjol nåddes 7,1 och målet missades": a clause joined by "and" to one about an earlier year is about that year too. */
function withoutEarlierYears(
  clauses: readonly PlainClause[],
  lexicon: PlainLexicon,
  year: number | undefined,
): (clause: PlainClause) => boolean {
  const earlier = new Set<PlainClause>();
  for (const [at, clause] of clauses.entries()) {
    const before = clauses[at - 1];
    const goesOn = clause.coordinated && before !== undefined && earlier.has(before) && !clause.words.some(thisYear);
    if (goesOn || isAboutEarlierYear(clause, lexicon, year)) earlier.add(clause);
  }
  return (clause) => !earlier.has(clause);
}

const worries: ReadonlySet<Act> = new Set(["doubt", "lag"]);

/** "Nästa år blir svårare då bidraget upphör, och det är oklart …": after an opening of next year's, trouble that no clause dates is next year's too. */
function ofNextYear(clauses: readonly PlainClause[]): (clause: PlainClause) => boolean {
  if (clauses[0]?.marks.get("next-year")?.includes(0) !== true) return () => false;
  return (clause) => clause.role === "main" && !(clause !== clauses[0] && clause.words.some(thisYear));
}

/** "Målet att alla skolor ska ha en plan uppfylls inte": the clause before is the wording of the goal, so its "all" does not qualify the verdict. */
const hangsOnGoal = (before: PlainClause | undefined, { role }: PlainClause, lexicon: PlainLexicon): boolean =>
  role === "that" && before?.words.length === 1 && before.words.some((word) => lexicon.isGoal(word));
const ofGoal = (claim: ClauseClaim): ClauseClaim => ({
  ...claim,
  about: "goal",
  marks: new Set<Mark>([...claim.marks].filter((mark) => mark !== "wholly")),
});

/** The claims of a sentence in Swedish or English, and its clauses. */
export function claimsOfPlain(
  lexicon: PlainLexicon,
  tokens: readonly Token[],
  sentence: Span,
  number: number,
  year: number | undefined,
): SentenceClaims {
  if (isLabelledByEarlierYear(tokens, year)) return { claims: [], clauses: [] };
  const rest = deniedRestOf(tokens, lexicon);
  const clauses = plainClausesOf(rest?.before ?? tokens, lexicon);
  // A definition, a legend or a rule claims nothing in any of its clauses.
  if (clauses.some(({ marks }) => marks.has("defines")))
    return { claims: [], clauses: clauses.map(({ start, end, role }) => ({ start, end, role, claims: [] })) };
  const wording = isWordingOfGoal(tokens, lexicon);
  const conditional =
    clauses.some(({ role, words }) => role === "if" && !words.some(unforeseen)) || isInverted(clauses);
  if (isDutyAfterMiss(clauses, lexicon, year))
    return { claims: [], clauses: clauses.map(({ start, end, role }) => ({ start, end, role, claims: [] })) };
  // "Water use, which is followed under another goal, …": the sentence is about another goal.
  const ofOther = clauses.some(({ role, marks }) => role === "relative" && marks.has("other-goal"));
  const part = namesPart(tokens, lexicon);
  const directed = withDirection(clauses, tokens, lexicon);
  const isOfYear = withoutEarlierYears(directed, lexicon, year);
  const isOfNextYear = ofNextYear(directed);
  const raw = withParts(
    directed,
    withoutAppearances(
      directed,
      directed.map((clause) => {
        if (ofOther || !isOfYear(clause)) return [];
        const all = claimsOfPlainClause(clause, lexicon, year, conditional);
        const read = isOfNextYear(clause) ? all.filter(({ act, about }) => !worries.has(act) || about === "goal") : all;
        const own = part ? read.map(ofPart) : read;
        return rest === null ? own : own.map(inPartOnly);
      }),
    ),
  );
  const mainClaims = clauses.some(
    ({ role }, index) => role === "main" && (raw[index] ?? []).some(({ about }) => about === "goal"),
  );
  const claims: Claim[] = rest?.bare ? [{ ...bareParts, span: sentence, sentence: number }] : [];
  let matrix = -1;
  for (const [index, clause] of clauses.entries()) {
    const promises = clauses[index + 1]?.role === "that" && withholdsPledge([clause]);
    // "It is not possible to promise that …": only what is promised counts.
    const ownClaims = promises ? [] : (raw[index] ?? []);
    let clauseClaims: readonly ClauseClaim[] = [];
    if (clause.role === "main" || clause.role === "because") {
      // The claims of a reason are left out if the clause that it explains has its own.
      clauseClaims =
        (clause.role === "because" && mainClaims) || isSureTrouble(clause, raw[index + 1] ?? []) ? [] : ownClaims;
      matrix = index;
    } else if (clause.role === "though") {
      clauseClaims = ownClaims;
      if (promises) matrix = index;
    }
    // "…, vilket är under målet"
    else if (clause.role === "relative" && isOfNothing(clauses[index - 1], ownClaims))
      clauseClaims = dependentClaims(ownClaims, clauses[index - 1], [], true);
    else if (clause.role === "relative")
      clauseClaims = ofWhich(clause)
        ? ownClaims.filter(({ act }) => !success.has(act))
        : which(clause.words[0])
          ? ownClaims
          : ownClaims.filter(({ about }) => about === "goal");
    // What was missed before is not what the target's year ended with.
    else if (clause.role === "earlier") clauseClaims = [];
    // "Om målet nås avgörs av …", "Whether it opens hinges on …"
    // "Unless money is found the bridge is unlikely to open": without a comma, the condition holds the verdict too.
    else if (clause.role === "if" && clauses.length === 1) clauseClaims = ownClaims.filter(isOpen);
    else if (clause.role === "question") clauseClaims = ofOpenQuestion(clauses[index - 1], ownClaims, lexicon);
    else if (clause.role === "if" || clause.role === "purpose")
      clauseClaims = ownClaims.filter(({ act, denied }) => act === "doubt" && !denied);
    else if (clause.role === "that" && withholdsPledge(clauses.slice(Math.max(0, matrix), index)))
      clauseClaims = ofWithheldPledge(ownClaims);
    else if (clause.role === "that")
      clauseClaims =
        clauses[matrix]?.marks.has("last-year") === true
          ? []
          : dependentClaims(
              ownClaims,
              clauses[matrix],
              raw[matrix] ?? [],
              isAboutSigns(clauses.slice(Math.max(0, matrix), index)),
              speaksOfOverrun(clause),
            );
    else clauseClaims = ownClaims.filter(({ act, denied }) => success.has(act) === denied);
    const mains = clauses.filter(({ role }) => role === "main" || role === "though" || role === "that").length;
    const span =
      mains <= 1 || rest !== null
        ? sentence
        : {
            start: clause.role === "that" ? (clauses[index - 1]?.start ?? clause.start) : clause.start,
            end: clause.end,
          };
    for (const one of clauseClaims) {
      const claim = hangsOnGoal(clauses[index - 1], clause, lexicon) ? ofGoal(one) : one;
      if (wording && success.has(claim.act) && !claim.denied && claim.about === "other") continue;
      const only = conditional && clauses.some(({ words, role }) => (role === "if" ? false : onlyWord(words.at(-1))));
      const onCondition =
        success.has(claim.act) &&
        (conditional || clauses.slice(index).some(demandsOfIt) || (claim.denied && without(clause.words[0])))
          ? claim.time !== "done"
          : (conditional || without(clause.words[0])) && claim.time !== "done" && claim.act !== "doubt";
      claims.push({
        ...(onCondition ? withMark(claim, only ? "only-if" : "condition") : claim),
        about: clause.role === "because" && claim.about === "unsaid" ? "other" : claim.about,
        span,
        sentence: number,
        ...(clause.role === "though" ? { conceded: true as const } : {}),
      });
    }
  }
  const readClauses = clauses.map(({ start, end, role }, index) => ({ start, end, role, claims: raw[index] ?? [] }));
  const resolved = clauses.findIndex(resolves);
  const until = clauses[resolved]?.end ?? 0;
  const standing = resolved < 0 ? claims : claims.filter((claim) => !(isTrouble(claim) && claim.span.start <= until));
  return { claims: standing, clauses: readClauses, ...(resolved < 0 ? {} : { resolves: true as const }) };
}
