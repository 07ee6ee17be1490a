import type { Claim, Mark, SentenceClaims } from "../../../claims";
import type { Span } from "../../../reading";
import type { Token } from "../../../text/tokens";
import { claimsOfClause, isAboutEarlierYear } from "../claims/claims";
import { clausesOf, holds, type Clause } from "../clauses/clauses";
import { dependentClaims, matrixKindOf, tellsOfSigns, tellsResult, withoutDeniedTrouble } from "./dependentClauses";
import { noneWithout } from "./noneWithout";
import { together, type PlacedClaim } from "./discourse";
import { exceptionAlone, exceptsSome, yesAndNo } from "./exceptions";
import { openQuestion, reservation } from "./openEnds";
import { prepares } from "../clauses/about";
import { sentenceWords } from "../lexicon/words/sentenceWords";
import { success, type RawClaim } from "../claims/rawClaim";
import { endsWith, oneOf } from "../../../text/wordMatchers";

const denies = oneOf("ei eivät eikä");
const belongs = oneOf("kuulu sisälly koske liity kuuluneet koskenut koskeneet");
const belongsWithin = 5;
const toGoal = endsWith("tavoitteeseen tavoitteisiin tavoitetta hankkeeseen hanketta ohjelmaan");

const { only, it, conjunction, foresees, demands, reports, apart, thisYear, allThat, sinceThen } = sentenceWords;

/** The acts whose claims become conditional when the sentence has an "if". */
const forecastable: ReadonlySet<Claim["act"]> = new Set([
  ...success,
  "cancel",
  "postpone",
  "leave-undone",
  "fall-short",
]);

const withMark = (claim: RawClaim, mark: Mark): RawClaim => ({
  ...claim,
  marks: new Set<Mark>([...claim.marks, mark]),
});

/** The span that shows the verdict: the whole sentence where it is one clause, else the clause with its dependent clauses. */
function shown(clauses: readonly Clause[], index: number, sentence: Span, labelled: boolean): Span {
  const clause = clauses[index] as Clause;
  const independent = clauses.filter(
    ({ role }) => role === "main" || role === "though" || role === "that" || role === "that-not",
  ).length;
  if (independent <= 1) return labelled ? { start: clause.start, end: sentence.end } : sentence;
  if (clause.role === "that" || clause.role === "that-not")
    return { start: clauses[index - 1]?.start ?? clause.start, end: clause.end };
  let end = clause.end;
  for (let next = index + 1; next < clauses.length; next += 1) {
    const follower = clauses[next] as Clause;
    if (follower.role === "main" || follower.role === "though" || follower.role === "aside") break;
    end = Math.max(end, follower.end);
  }
  return { start: openingOf(clause), end };
}

/** The maximum number of words of a label before a colon. */
const labelWithin = 8;
/** "Ennuste vuoden lopusta: tavoite on jo saavutettu": the sentence opens with a label for a forecast. */
const opensWithForecastLabel = (tokens: readonly Token[]): boolean =>
  foresees(tokens[0]?.lower) && tokens.slice(0, labelWithin).some(({ lower }) => lower === ":");

/** "… vain, jos", "ainoastaan mikäli": the clause ends in "only", so the condition that follows is necessary. */
const onlyIf = ({ words }: Clause): boolean => only(words.at(-1)?.lower);

/** "… saavutettavissa, mutta se edellyttää": the clause names a condition for what was said before it. */
const demandsOfIt = ({ words }: Clause): boolean =>
  words.some(({ lower }, at) => demands(lower) && it(words[at - 1]?.lower));

/** Where the clause begins, after the conjunction that ties it to the one before. */
const openingOf = ({ words, start }: Clause): number =>
  (words.length > 1 && conjunction(words[0]?.lower) ? words[1]?.start : undefined) ?? start;

/** "…, mistä raportoidaan toisaalla": the sentence is about another goal, reported elsewhere. */
const toldElsewhere = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => reports(lower)) && tokens.some(({ lower }) => apart(lower));

/** "…, mutta se ei kuulu tähän tavoitteeseen": the sentence is about something else. */
const isOutside = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      denies(lower) &&
      tokens.slice(at + 1, at + 1 + belongsWithin).some((word) => belongs(word.lower)) &&
      tokens.slice(at + 1, at + 1 + belongsWithin).some((word) => toGoal(word.lower)),
  );

/** "Viime vuonna osuus oli 58 prosenttia ja tavoite toteutui": a clause joined by "ja" to one about an earlier year is about that year too. */
function clausesOfEarlierYears(clauses: readonly Clause[], year: number | undefined): ReadonlySet<Clause> {
  const earlier = new Set<Clause>();
  for (const [at, clause] of clauses.entries()) {
    const before = clauses[at - 1];
    const goesOn =
      clause.coordinated &&
      before !== undefined &&
      earlier.has(before) &&
      !clause.words.some(({ lower }) => thisYear(lower));
    if (goesOn || isAboutEarlierYear(clause, year)) earlier.add(clause);
  }
  return earlier;
}

const isGoodNews = ({ act, denied, mood, marks }: Claim): boolean =>
  success.has(act) && !denied && mood === "plain" && !marks.has("partly") && !marks.has("condition");
/** Work that only began is no news of this kind. */
const isAccomplished = (claim: Claim): boolean =>
  isGoodNews(claim) && (claim.act === "reach" || claim.act === "complete" || claim.marks.has("plan"));

const isConcededSuccess = ({ act, denied, about }: RawClaim): boolean =>
  (success.has(act) || act === "advance") && !denied && about !== "goal";

/** "Näistä huolimatta …", "Nyt …": the sentence opens by saying that the trouble in the sentence before was overcome. */
const overcomes = (tokens: readonly Token[], claims: readonly Claim[]): boolean =>
  (allThat(tokens[0]?.lower) && tokens[1]?.lower === "huolimatta" && claims.some(isGoodNews)) ||
  (sinceThen(tokens[0]?.lower) && claims.length > 0 && claims.every(isAccomplished));

/** "…, jolloin tavoite täyttyy": whether a claim is the consequence of the clause before. */
const followsFrom = ({ words }: Clause, { act, about, time }: RawClaim): boolean =>
  words[0]?.lower === "jolloin" && act === "reach" && about === "goal" && time !== "done";

/** "Muuttoa valmistelevat työt, kuten pakkaaminen, on tehty": leaves out claims about preparations, if the first clause says that it is about preparations. */
const withoutPreparation = (claims: readonly Claim[], [first]: readonly Clause[]): readonly Claim[] =>
  first && prepares(first)
    ? claims.filter(({ act, denied, about }) => !(success.has(act) && !denied && about === "unsaid"))
    : claims;

/** "Kyselyä ei tehty, joten tulosta ei voida arvioida": where the report cannot assess the goal, what was not done is the measuring, not the goal. */
function withoutMeasuring(claims: readonly Claim[]): readonly Claim[] {
  const cannotTell = ({ act, denied }: Claim): boolean => act === "assess" && denied;
  const isMeasuring = ({ act, denied, about }: Claim): boolean => success.has(act) && denied && about === "other";
  const tellsNoMore = claims.some(cannotTell) && claims.every((claim) => cannotTell(claim) || isMeasuring(claim));
  return tellsNoMore ? claims.filter(cannotTell) : claims;
}

/** The claims of a sentence in Finnish, and its clauses. */
export function claimsOfFinnish(
  tokens: readonly Token[],
  sentence: Span,
  number: number,
  year: number | undefined,
): SentenceClaims {
  // "Vihreä = toteutunut, punainen = ei toteutunut": a legend tells what signs mean.
  if (tokens.some(({ lower }) => lower === "=") || toldElsewhere(tokens) || isOutside(tokens))
    return { clauses: [], claims: [] };
  const clauses = clausesOf(tokens);
  const naming = clauses.filter((clause) => holds(clause, "goal"));
  const earlier = clausesOfEarlierYears(clauses, year);
  const heardIn = clauses.map((clause) =>
    earlier.has(clause)
      ? []
      : claimsOfClause(
          clause,
          year,
          naming.some((other) => other !== clause),
        ),
  );
  const raw = withoutDeniedTrouble(clauses, heardIn);
  const labelled = opensWithForecastLabel(tokens);
  const conditional = clauses.some(({ role }) => role === "if");
  const claims: PlacedClaim[] = [];
  let matrix = -1;
  for (const [index, clause] of clauses.entries()) {
    const own = raw[index] ?? [];
    let said: readonly RawClaim[] = [];
    switch (clause.role) {
      case "main":
      case "because": {
        const open = openQuestion(clauses, index);
        const everyOne = noneWithout(clauses, index, raw);
        said = open.length > 0 ? open : everyOne.length > 0 ? everyOne : own;
        matrix = index;
        break;
      }
      case "though":
        // "Vaikka urakka käynnistyi ajallaan, luovutuspäivää ei luvata": a success that is conceded is not the verdict.
        said = own.filter((claim) => !isConcededSuccess(claim));
        if (clauses[index + 1]?.role === "that") matrix = index;
        break;
      case "that":
      case "that-not":
        // "jonka tehtävänä on huolehtia siitä, että …": a dependent clause of a clause without a claim has no claim either.
        said =
          matrix === -2
            ? []
            : tellsResult(clauses[index - 1])
              ? own
              : dependentClaims(own, matrixKindOf(clauses[matrix], raw[matrix] ?? []), {
                  not: clause.role === "that-not",
                  doubted: raw[matrix]?.some(({ act }) => act === "doubt") ?? false,
                  suggested: clauses.slice(Math.max(0, matrix), index).some(tellsOfSigns),
                });
        break;
      case "aside":
        said = own.filter(({ act, denied }) => success.has(act) === denied);
        break;
      case "if":
        said = claims.length === 0 ? reservation(clauses, index) : [];
        matrix = -2;
        break;
      case "relative":
        said = own.filter((claim) => followsFrom(clause, claim));
        matrix = -2;
        break;
      case "question":
      case "purpose":
      case "unlike":
        matrix = -2;
        break;
      default:
        clause.role satisfies never;
    }
    // "Tavoite toteutui koulujen osalta, päiväkotien osalta ei": a clause that ends in a negation denies the verb of the clause before for the other part.
    if (clause.words.at(-1)?.entry.marks.has("negation") && clause.role === "main" && index > 0) {
      const before = claims.findIndex(({ act, denied }) => success.has(act) && !denied);
      const reached = claims[before];
      if (reached) {
        claims[before] = { ...reached, marks: new Set<Mark>([...reached.marks, "partly"]), span: sentence };
        continue;
      }
    }
    const span = shown(clauses, index, sentence, labelled);
    for (const claim of said) {
      const demanded = clauses.slice(index).some(demandsOfIt);
      const onCondition = (conditional || demanded) && forecastable.has(claim.act) && claim.time !== "done";
      claims.push({
        ...(onCondition ? withMark(claim, onlyIf(clause) ? "only-if" : "condition") : claim),
        about: clause.role === "because" && claim.about === "unsaid" ? "other" : claim.about,
        span,
        sentence: number,
        clause: index,
        ...(clause.role === "though" ? { conceded: true as const } : {}),
      });
    }
  }
  if (exceptsSome(tokens)) {
    for (const [at, claim] of claims.entries())
      if (success.has(claim.act) && !claim.denied)
        claims[at] = { ...claim, marks: new Set<Mark>([...claim.marks, "partly"]), span: sentence };
  }
  if (claims.length === 0) {
    claims.push(...exceptionAlone(tokens, clauses, sentence, number));
    claims.push(...yesAndNo(clauses).map((claim) => ({ ...claim, span: sentence, sentence: number, clause: 0 })));
  }
  const readClauses = clauses.map(({ start, end, role }, index) => ({ start, end, role, claims: raw[index] ?? [] }));
  const heardTogether = withoutMeasuring(withoutPreparation(together(claims, clauses, sentence), clauses));
  return {
    claims: heardTogether,
    clauses: readClauses,
    ...(overcomes(tokens, heardTogether) ? { resolves: true as const } : {}),
  };
}
