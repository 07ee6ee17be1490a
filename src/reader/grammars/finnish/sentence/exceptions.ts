import type { Mark } from "../../../claims";
import type { Span } from "../../../reading";
import type { Token } from "../../../text/tokens";
import type { Clause } from "../clauses/clauses";
import type { PlacedClaim } from "./discourse";
import type { RawClaim } from "../claims/rawClaim";
import { oneOf } from "../../../text/wordMatchers";
import { exceptionWords } from "../lexicon/words/exceptionWords";

const { leaving, everyOne } = exceptionWords;

/** "…, lukuun ottamatta itäistä aluetta": whether the sentence names an exception, which then limits all its successes. */
export const exceptsSome = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      leaving(lower) ||
      (lower === "lukuun" && tokens[at + 1]?.lower === "ottamatta") ||
      (lower === "pois" && tokens[at + 1]?.lower === "lukien"),
  );

const butNot = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => at > 0 && lower === "paitsi" && tokens[at + 1]?.lower !== "että");

/** "Palaute kerättiin kaikista muista yksiköistä paitsi kotihoidosta": a clause whose verb is in no table still tells of a partial success, if it names all and an exception. */
export function exceptionAlone(
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

const yes = oneOf("kyllä");
const no = oneOf("ei eivät");

/** "Lukioissa kyllä, ammattiopistossa ei": some yes, some no, without a verb. */
export function yesAndNo(clauses: readonly Clause[]): RawClaim[] {
  const words = clauses.flatMap((clause) => clause.words);
  const verbless = words.every(({ entry }) => !entry.carries);
  const last = words.at(-1)?.lower;
  const at = words.findIndex(({ lower }) => yes(lower));
  if (!verbless || at < 1 || !no(last)) return [];
  const claim = { act: "reach", denied: false, time: "done", mood: "plain", about: "unsaid" } as const;
  return [{ ...claim, marks: new Set<Mark>(["partly"]) }];
}
