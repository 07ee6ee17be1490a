import type { Claim, Mark, SentenceClaims } from "../../claims";
import type { Span } from "../../reading";
import type { Token } from "../../text/tokens";
import { claimsOfClause, tellsOfEarlierYear } from "./claims";
import { clausesOf, type Clause } from "./clauses";
import { together, type PlacedClaim } from "./discourse";
import type { FinnishMark } from "./modifiers";
import { success, type RawClaim } from "./rawClaim";
import { beginsWith, either, oneOf } from "../../text/wordMatchers";

const fears = beginsWith("pelät pelkä");

const only = oneOf("vain ainoastaan");
const it = oneOf("se tämä mikä joka mutta");

/** What the clause before says of a clause that opens with "että" or "ettei". */
type Matrix = "plain" | "doubt" | "wish" | "denied" | "probable";

const holds = (clause: Clause, mark: FinnishMark): boolean => clause.words.some(({ entry }) => entry.marks.has(mark));

/** Words of asking, hoping or deciding: a clause that depends on them is no forecast. */
const wishes = oneOf(
  "tavoitteena tavoitteeksi tärkeää tärkeäa tärkeä edellyttää edellyttäen edellytetään toivotaan toivottavaa varmistaa varmistetaan varmistettava huolehditaan huolehtia tarkoitus tarkoituksena päätettiin päätti päättänyt esitetään ehdotetaan ehdottaa esittää suositellaan suosittelee vaaditaan vaatii selvitetään seurataan tavoitellaan sovittiin sovittu",
);
const so = oneOf("siten niin");
const states = oneOf("tavoite tavoitteena tavoitteeksi");

function matrixOf(clause: Clause | undefined, claims: readonly RawClaim[]): Matrix {
  if (!clause) return "plain";
  const words = clause.words.map(({ lower }) => lower);
  if (claims.some(({ act, denied }) => act === "doubt" && !denied)) return "doubt";
  if (holds(clause, "negation")) return "denied";
  if (
    holds(clause, "may") ||
    words.includes("mahdollista") ||
    (words.includes("voi") && words.includes("olla")) ||
    words.includes("mahdollinen") ||
    words.some((word) => fears(word))
  )
    return "doubt";
  if (
    holds(clause, "attempt") ||
    words.some((word) => wishes(word)) ||
    // "tehdään niin, että" tells a purpose; "kasvoi niin nopeasti, että" what came of it.
    so(words.at(-1)) ||
    (words.some((word) => states(word)) && !claims.length)
  )
    return "wish";
  if (holds(clause, "probable")) return "probable";
  return "plain";
}

/** What an "if" in the sentence makes conditional. */
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

/** Words of signs, reasons and beliefs. Only if these are denied is the problem in the dependent clause denied too: "kukaan ei kiistä, että …" does not. */
const suggests = either(
  beginsWith("viitta viittaa näytä näköpiiri osoit merkk usko odote odota ennuste ennako arvio epäil havait pelkä"),
  oneOf("näy syytä tiedossa riskiä vaaraa pelkoa uhkaa puolla"),
);

/** The claims of a dependent clause: a doubted success is a doubt, a denied failure is a forecast of success. */
function hanging(
  claims: readonly RawClaim[],
  matrix: Matrix,
  { not, doubted, suggested }: { not: boolean; doubted: boolean; suggested: boolean },
): RawClaim[] {
  if (matrix === "wish") return [];
  if (matrix === "doubt")
    return doubted
      ? []
      : claims.slice(0, 1).map((claim) => ({ ...claim, act: "doubt", denied: false, mood: "plain", time: "now" }));
  if (matrix === "probable")
    return claims.map((claim) => ({ ...claim, mood: claim.mood === "plain" ? "probable" : claim.mood }));
  if (matrix !== "denied") return [...claims];
  const told = claims.find(
    ({ act }) =>
      success.has(act) || act === "leave-undone" || act === "doubt" || act === "delay" || act === "fall-short",
  );
  if (!told) return [];
  const good = success.has(told.act) !== told.denied;
  if ((not || !good) && !suggested) return [];
  // "ei ole varmaa, että … toteutuu" is a doubt; "ei viittaa siihen, ettei … toteutuisi" takes the doubt away.
  return [{ ...told, act: "doubt", denied: not || !good, mood: "plain", time: "now" }];
}

/** The span that shows the verdict: the whole sentence where it is one clause, else the clause with what hangs on it. */
function shown(clauses: readonly Clause[], index: number, sentence: Span): Span {
  const clause = clauses[index] as Clause;
  const independent = clauses.filter(
    ({ role }) => role === "main" || role === "though" || role === "that" || role === "that-not",
  ).length;
  if (independent <= 1) return sentence;
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

/** "… vain, jos", "ainoastaan mikäli": the condition is the only one. */
const onlyIf = ({ words }: Clause): boolean => only(words.at(-1)?.lower);

const conjunction = oneOf("mutta vaan joten eli ja sekä että");

/** "… saavutettavissa, mutta se edellyttää": the condition is told after. */
const demands = oneOf("edellyttää edellyttäisi vaatii vaatisi vaatinee edellyttänee");
const demandsOfIt = ({ words }: Clause): boolean =>
  words.some(({ lower }, at) => demands(lower) && it(words[at - 1]?.lower));

/** Where the clause begins, after the conjunction that ties it to the one before. */
const openingOf = ({ words, start }: Clause): number =>
  (words.length > 1 && conjunction(words[0]?.lower) ? words[1]?.start : undefined) ?? start;

const leaving = oneOf("lukuunottamatta poislukien");

/** "…, lukuun ottamatta itäistä aluetta": what a sentence excepts, it excepts from all that it says went well. */
const exceptsSome = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      leaving(lower) ||
      (lower === "lukuun" && tokens[at + 1]?.lower === "ottamatta") ||
      (lower === "pois" && tokens[at + 1]?.lower === "lukien"),
  );

const butNot = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => at > 0 && lower === "paitsi" && tokens[at + 1]?.lower !== "että");

/** "Palaute kerättiin kaikista muista yksiköistä paitsi kotihoidosta": whatever was done, it was not done everywhere. */
function exceptionAlone(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  sentence: Span,
  number: number,
): PlacedClaim[] {
  const index = clauses.findIndex(
    ({ role, words }) =>
      role === "main" &&
      words.some(({ entry }) => entry.carries) &&
      !words.some(({ entry }) => entry.marks.has("negation")),
  );
  if (index < 0 || !(exceptsSome(tokens) || butNot(tokens)) || !tokens.some(({ lower }) => everyOne(lower))) return [];
  const claim = { act: "reach", denied: false, time: "done", mood: "plain", about: "unsaid" } as const;
  return [{ ...claim, marks: new Set<Mark>(["partly"]), span: sentence, sentence: number, clause: index }];
}

const everyOne = beginsWith("kaikki kaikis kaikil kaikkia kaikkie kaikkii jokais muut muiss muist muilla");

const nothing = oneOf("mikään mitään mistään estettä esteitä syytä seikkoja tekijöitä asioita riskejä uhkia");
const that = oneOf("mikä joka jotka mitkä");
/** "Mitään ei ole näkyvissä, mikä estäisi tavoitteen saavuttamisen": trouble that is not there. */
function withoutDeniedTrouble(
  clauses: readonly Clause[],
  raw: readonly (readonly RawClaim[])[],
): readonly (readonly RawClaim[])[] {
  return raw.map((claims, at) => {
    const [matrix, clause] = [clauses[at - 1], clauses[at]];
    if (!matrix || !that(clause?.words[0]?.lower)) return claims;
    const denies = holds(matrix, "negation") && matrix.words.some(({ lower }) => nothing(lower));
    const trouble = claims.find(({ act, denied }) => !success.has(act) && !denied);
    return denies && trouble ? [{ ...trouble, act: "doubt", denied: true, time: "now", mood: "plain" }] : claims;
  });
}

const reports = beginsWith("raportoi kerrotaan esitet");
const apart = oneOf("toisaalla erikseen");

/** "…, mistä raportoidaan toisaalla": of another goal. */
const toldElsewhere = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => reports(lower)) && tokens.some(({ lower }) => apart(lower));

const thisYear = oneOf("nyt tänä kuluvana");

/** "Viime vuonna osuus oli 58 prosenttia ja tavoite toteutui": what "ja" ties to an earlier year is of that year, too. */
function clausesOfEarlierYears(clauses: readonly Clause[], year: number | undefined): ReadonlySet<Clause> {
  const earlier = new Set<Clause>();
  for (const [at, clause] of clauses.entries()) {
    const before = clauses[at - 1];
    const goesOn =
      clause.coordinated &&
      before !== undefined &&
      earlier.has(before) &&
      !clause.words.some(({ lower }) => thisYear(lower));
    if (goesOn || tellsOfEarlierYear(clause, year)) earlier.add(clause);
  }
  return earlier;
}

const allThat = oneOf("näistä tästä siitä niistä");
/** "Näistä huolimatta …": what the sentence tells comes in spite of the trouble told just before. */
const overcomes = (tokens: readonly Token[]): boolean => allThat(tokens[0]?.lower) && tokens[1]?.lower === "huolimatta";
const isGoodNews = ({ act, denied, mood }: Claim): boolean => success.has(act) && !denied && mood === "plain";

/** The claims of a sentence in Finnish, and its clauses. */
export function claimsOfFinnish(
  tokens: readonly Token[],
  sentence: Span,
  number: number,
  year: number | undefined,
): SentenceClaims {
  // "Vihreä = toteutunut, punainen = ei toteutunut": a legend tells what signs mean.
  if (tokens.some(({ lower }) => lower === "=") || toldElsewhere(tokens)) return { clauses: [], claims: [] };
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
  const conditional = clauses.some(({ role }) => role === "if");
  const claims: PlacedClaim[] = [];
  let matrix = -1;
  for (const [index, clause] of clauses.entries()) {
    const own = raw[index] ?? [];
    let said: readonly RawClaim[] = [];
    switch (clause.role) {
      case "main":
      case "because":
        said = own;
        matrix = index;
        break;
      case "though":
        said = own;
        break;
      case "that":
      case "that-not":
        // "jonka tehtävänä on huolehtia siitä, että …": what hangs on a clause without a claim claims nothing either.
        said =
          matrix === -2
            ? []
            : hanging(own, matrixOf(clauses[matrix], raw[matrix] ?? []), {
                not: clause.role === "that-not",
                doubted: raw[matrix]?.some(({ act }) => act === "doubt") ?? false,
                suggested: clauses
                  .slice(Math.max(0, matrix), index)
                  .some(({ words }) => words.some(({ lower }) => suggests(lower))),
              });
        break;
      case "aside":
        said = own.filter(({ act, denied }) => success.has(act) === denied);
        break;
      case "question":
      case "relative":
      case "if":
      case "purpose":
      case "unlike":
        matrix = -2;
        break;
      default:
        clause.role satisfies never;
    }
    // "Tavoite toteutui koulujen osalta, päiväkotien osalta ei": the verb of the clause before is denied for the rest.
    if (clause.words.at(-1)?.entry.marks.has("negation") && clause.role === "main" && index > 0) {
      const before = claims.findIndex(({ act, denied }) => success.has(act) && !denied);
      const reached = claims[before];
      if (reached) {
        claims[before] = { ...reached, marks: new Set<Mark>([...reached.marks, "partly"]), span: sentence };
        continue;
      }
    }
    const span = shown(clauses, index, sentence);
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
  if (claims.length === 0) claims.push(...exceptionAlone(tokens, clauses, sentence, number));
  const heard = clauses.map(({ start, end, role }, index) => ({ start, end, role, heard: raw[index] ?? [] }));
  const told = together(claims, clauses, sentence);
  return {
    claims: told,
    clauses: heard,
    ...(overcomes(tokens) && told.some(isGoodNews) ? { resolves: true as const } : {}),
  };
}
