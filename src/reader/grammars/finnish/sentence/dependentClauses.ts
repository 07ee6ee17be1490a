import { holds, type Clause } from "../clauses/clauses";
import { tellsEarlierView } from "../clauses/earlierView";
import { success, type RawClaim } from "../claims/rawClaim";
import { oneOf } from "../../../text/wordMatchers";
import { dependenceWords } from "../lexicon/words/dependenceWords";

const { fears, hesitates, pledges, wishes, so, states, suggests, nothing, that } = dependenceWords;

/** How a clause with "että" or "ettei" is to be understood, by the clause before it (its matrix clause). A "wish" is no claim, and what was thought earlier is none either. */
export type MatrixKind = "plain" | "doubt" | "wish" | "denied" | "probable";

/** Past forms: "on edetty siten, että …" tells a result, not a purpose. */
const pastOrPerfect = /.(?:ttiin|ttu|tty|nut|nyt|neet)$/u;

/** Classifies a matrix clause by its words and its own claims. */
export function matrixKindOf(clause: Clause | undefined, claims: readonly RawClaim[]): MatrixKind {
  if (!clause) return "plain";
  if (tellsEarlierView(clause)) return "wish";
  const words = clause.words.map(({ lower }) => lower);
  if (claims.some(({ act, denied }) => act === "doubt" && !denied)) return "doubt";
  if (holds(clause, "negation")) return "denied";
  if (
    holds(clause, "may") ||
    words.includes("mahdollista") ||
    (words.includes("voi") && words.includes("olla")) ||
    words.includes("mahdollinen") ||
    words.some((word) => fears(word)) ||
    (words.some((word) => pledges(word)) && words.some((word) => hesitates(word)))
  )
    return "doubt";
  if (
    holds(clause, "attempt") ||
    words.some((word) => wishes(word)) ||
    // "tehdään niin, että" tells a purpose; "kasvoi niin nopeasti, että" tells a result.
    (so(words.at(-1)) && !words.some((word) => pastOrPerfect.test(word))) ||
    (words.some((word) => states(word)) && !claims.length)
  )
    return "wish";
  if (holds(clause, "probable")) return "probable";
  return "plain";
}

const degree = oneOf("niin liian");
/** "Alku on niin heikko, ettei …", "siinä määrin, että …": the dependent clause tells what follows. */
export const tellsResult = (clause: Clause | undefined): boolean => {
  const words = clause?.words ?? [];
  // "Viive ei ole niin suuri, ettei tavoitteeseen päästäisi"
  if (clause && holds(clause, "negation")) return false;
  return words.some(
    ({ lower, entry }, at) =>
      (degree(lower) && at < words.length - 1 && !entry.carries && !words.some((word) => wishes(word.lower))) ||
      (lower === "määrin" && words[at - 1]?.lower === "siinä"),
  );
};

/** Whether a clause speaks of signs, reasons or beliefs. */
export const tellsOfSigns = ({ words }: Clause): boolean => words.some(({ lower }) => suggests(lower));

/** The claims of a dependent clause: a doubted success is a doubt, a denied failure is a forecast of success. */
export function dependentClaims(
  claims: readonly RawClaim[],
  matrix: MatrixKind,
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
  const outcome = claims.find(
    ({ act }) =>
      success.has(act) || act === "leave-undone" || act === "doubt" || act === "delay" || act === "fall-short",
  );
  if (!outcome) return [];
  const good = success.has(outcome.act) !== outcome.denied;
  if ((not || !good) && !suggested) return [];
  // "ei ole varmaa, että … toteutuu" is a doubt; "ei viittaa siihen, ettei … toteutuisi" takes the doubt away.
  return [{ ...outcome, act: "doubt", denied: not || !good, mood: "plain", time: "now" }];
}

/** "Mitään ei ole näkyvissä, mikä estäisi tavoitteen saavuttamisen": a relative clause of trouble after a clause that denies that there is any: a denied doubt. */
export function withoutDeniedTrouble(
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
