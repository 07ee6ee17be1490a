import type { Claim, ClauseClaim, Mark } from "../../../claims";
import type { Token } from "../../../text/tokens";
import { oneOf } from "../../../text/wordMatchers";
import type { PlainLexicon } from "../lexicon/lexicon";

const denies = oneOf("inte ej nej icke not no");
/** "not least", "inte minst", "eller inte", "om inte": with these words a negation does not deny the rest. */
const other = oneOf("minst bara enbart endast least only just om eller if or unless utan without");
const auxiliary = oneOf("was were is are did does has have will would can could may var är har hade blev gör gjorde");
const affirms = oneOf("ja yes");
/** The maximum number of words of the denied rest: "not in the north". */
const maxRestWords = 7;

/** A sentence whose last piece denies, for the other part, what was said before: "Målet nåddes i söder, i norr inte". */
interface DeniedRest {
  /** The tokens before the rest, which hold for the first part. */
  readonly before: readonly Token[];
  /** Whether there is no verb: "Nurseries yes, schools no". */
  readonly bare: boolean;
}

/** Finds a last piece that denies what was said before for the other part; null where there is none. */
export function deniedRestOf(tokens: readonly Token[], lexicon: PlainLexicon): DeniedRest | null {
  const comma = tokens.findLastIndex(({ lower }) => lower === "," || lower === ";");
  if (comma < 1) return null;
  const rest = tokens.slice(comma + 1).map(({ lower }) => lower);
  const before = tokens.slice(0, comma);
  const deniesRest = denies(rest[0]) || denies(rest[1]) || denies(rest.at(-1));
  // "…, the original one was not"
  const elided = denies(rest.at(-1)) && auxiliary(rest.at(-2)) ? rest.slice(0, -2) : rest;
  if (!deniesRest || rest.length < 2 || rest.length > maxRestWords || rest.some(other) || elided.some(lexicon.carries))
    return null;
  const bare = affirms(before.at(-1)?.lower) && before.length <= maxRestWords;
  return bare || before.some(({ lower }) => lexicon.carries(lower)) ? { before: before, bare } : null;
}

const success: ReadonlySet<Claim["act"]> = new Set(["reach", "complete", "carry-out"]);

/** Marks a success as partial, because it is denied for the rest. */
export const inPartOnly = (claim: ClauseClaim): ClauseClaim =>
  success.has(claim.act) && !claim.denied
    ? { ...claim, act: "reach", marks: new Set<Mark>([...claim.marks, "partly"]) }
    : claim;

/** "Nurseries yes, schools no" */
export const bareParts: ClauseClaim = {
  act: "reach",
  denied: false,
  time: "done",
  mood: "plain",
  marks: new Set<Mark>(["partly"]),
  about: "unsaid",
};
