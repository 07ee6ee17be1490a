import { layersOf } from "../../../text/quotationsAndAsides";
import type { Token } from "../../../text/tokens";
import { oneOf } from "../../../text/wordMatchers";
import type { PlainLexicon } from "../lexicon/lexicon";
import { clauseOf } from "./clauseOf";
import { clausePieces, type Piece } from "./clausePieces";
import type { PlainClause } from "./plainClause";

const then = oneOf("då när when where");
/** "Till skillnad från i fjol, då målet missades, …": whether a clause tells of the earlier time that is named right before it. */
const tellsOfBefore = (before: readonly Token[], first: string | undefined, lexicon: PlainLexicon): boolean => {
  if (!then(first)) return false;
  const words = before.slice(-4).map(({ lower }) => lower);
  return words.some((_, at) =>
    lexicon.marksAt(words, at).some(({ entry, end }) => entry === "last-year" && end === words.length),
  );
};

/** The clauses of a sentence; a piece without a verb is joined to the clause beside it. */
export function plainClausesOf(tokens: readonly Token[], lexicon: PlainLexicon): PlainClause[] {
  const { outer, asides } = layersOf(tokens);
  const pieces = clausePieces(outer, lexicon);
  const clauses: Pick<Piece, "tokens" | "role" | "coordinated">[] = [];
  let waiting: Token[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (tellsOfBefore(pieces[index - 1]?.tokens ?? [], piece.tokens[0]?.lower, lexicon)) piece.role = "earlier";
    // "Det finns inget som tyder på att …": the next clause depends on it, whichever verb it has.
    const bears = pieces[index + 1]?.role === "that" || pieces[index + 1]?.role === "question";
    if (!piece.carries && !bears && piece.role === "main") {
      waiting = piece.label ? [] : [...waiting, ...piece.tokens].slice(-60);
      continue;
    }
    if (piece.role === "main") {
      clauses.push({ ...piece, tokens: [...waiting, ...piece.tokens] });
      waiting = [];
    } else clauses.push(piece);
  }
  if (waiting.length > 0) {
    const last = clauses.at(-1);
    if (last?.role === "main") last.tokens = [...last.tokens, ...waiting];
    else clauses.push({ tokens: waiting, role: "main", coordinated: false });
  }
  const main = clauses.map((clause, at) => {
    const one = clauseOf(clause, lexicon);
    return at === 0 ? one : { ...one, afterMark: new Set([0, ...one.afterMark]) };
  });
  const beside = asides.map((aside) =>
    clauseOf({ tokens: aside.filter(({ punctuation }) => !punctuation), role: "aside", coordinated: false }, lexicon),
  );
  return [...main, ...beside.filter(({ words }) => words.length > 0)];
}
