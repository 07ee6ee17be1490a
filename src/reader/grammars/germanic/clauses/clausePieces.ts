import type { Token } from "../../../text/tokens";
import { oneOf } from "../../../text/wordMatchers";
import type { PlainLexicon } from "../lexicon/lexicon";
import type { PlainOpener } from "../lexicon/vocabulary";
import { expressionsIn } from "./expressionsIn";
import { invertedConditionEnd, invertsAt } from "./inversion";
import { opensNoClause } from "./opensNoClause";
import type { PlainRole } from "./plainClause";

/** The words of a sentence up to the next opener or mark: a clause, or a piece of one. */
export interface Piece {
  tokens: Token[];
  role: PlainRole;
  /** It holds a verb. */
  carries: boolean;
  /** A colon ends it. */
  label: boolean;
  coordinated: boolean;
}

const pieceOf = (role: PlainRole, coordinated: boolean): Piece => ({
  tokens: [],
  role,
  carries: false,
  label: false,
  coordinated,
});

const roles: Readonly<Record<PlainOpener, PlainRole>> = {
  that: "that",
  if: "if",
  though: "though",
  because: "because",
  relative: "relative",
  purpose: "purpose",
  question: "question",
  but: "main",
  and: "main",
  nor: "main",
};

/** Clauses after which Swedish inverts the main clause. */
const turning: ReadonlySet<PlainRole> = new Set(["if", "though", "question", "purpose"]);
const despite = oneOf("despite notwithstanding trots");
/** "After a slow start, …", "Efter en trög start …", "Having missed it twice, …": what is introduced so counts as overcome. */
const after = oneOf("after following efter having");
/** "Efter att ha missat målet två år i rad nådde …": what opens so holds a verb of its own. */
const opensPerfect = ([first, second, third]: readonly (string | undefined)[]): boolean =>
  first === "having" ||
  (after(first) && (second === "having" || (second === "att" && (third === "ha" || third === "länge"))));
const pronoun = oneOf("man vi de");
/** These open a clause only where they stand first in it. */
const adverb = oneOf("yet however däremot");
const parts = oneOf(", ; : – − —");
const within = 14;

/** The pieces of a sentence without its asides, in order. */
export function clausePieces(outer: readonly Token[], lexicon: PlainLexicon): Piece[] {
  const lowers = outer.map(({ lower }) => lower.replace("’", "'"));
  const carriesSoon = (from: number): boolean => {
    for (let at = from; at < Math.min(lowers.length, from + within); at += 1) {
      const lower = lowers[at] ?? "";
      if (parts(lower)) return false;
      if (lexicon.carries(lower)) return true;
    }
    return false;
  };
  const pieces: Piece[] = [];
  const inverted = invertedConditionEnd(lowers, lexicon);
  let current = pieceOf(inverted > 0 ? "if" : "main", false);
  const close = (role: PlainRole, coordinated = false): void => {
    const [first, second] = current.tokens;
    // All of "Despite a slow start, …" counts as overcome.
    const givesWay = despite(first?.lower) || (after(first?.lower) && pieces.length === 0 && !current.carries);
    const isEarlier = pieces.length === 0 && opensPerfect(current.tokens.map(({ lower }) => lower));
    if (current.role === "main" && second && (isEarlier || givesWay)) current.role = isEarlier ? "earlier" : "though";
    if (current.tokens.length > 0) pieces.push(current);
    current = pieceOf(role, coordinated);
  };
  // "går som det ska" is one expression, not two clauses.
  const joined = new Set<number>();
  for (const { at, end, whole } of expressionsIn(lowers, lexicon))
    for (let place = at + 1; whole && place < end; place += 1) joined.add(place);
  let past = 0;
  const opensOvercome = despite(lowers[0]) || after(lowers[0]);
  for (const [at, token] of outer.entries()) {
    const introduces = opensOvercome && pieces.length === 0;
    if (token.punctuation) {
      // "Trots strejken, två vakanser och …": the list of what was overcome goes on.
      const goesOn = lowers[0] === "trots" && !current.carries && !lexicon.carries(lowers[at + 1] ?? "");
      if (introduces && goesOn && token.lower === ",") continue;
      if (parts(token.lower)) {
        if (token.lower === ":") current.label = true;
        close("main");
      }
      continue;
    }
    // "Om snön kommer nås målet": Swedish inverts a main clause that follows another clause, with or without a comma.
    // "De 600 som planen utlovade är utom räckhåll": also after a relative clause.
    const turns = current.role === "relative" || (turning.has(current.role) && pieces.length === 0);
    const inverts =
      (turns && current.carries && lexicon.opensMain(token.lower)) ||
      (invertsAt(lowers, at, lexicon) &&
        at > 1 &&
        (current.carries ? introduces || (turns && current.role !== "relative") : introduces && lowers[1] !== "att"));
    if (inverts || (inverted > 0 && at === inverted)) close("main");
    const opening = at < past || joined.has(at) || opensNoClause(lowers, at) ? null : lexicon.openerAt(lowers, at);
    if (opening) {
      const { entry: opener, end } = opening;
      // "vet man om …": Swedish may put the subject between.
      const expected = lexicon.asksAfter(lowers[at - (pronoun(lowers[at - 1]) ? 2 : 1)]);
      const atStart = current.tokens.length === 0;
      // In "kommer att nås" the word "att" opens no clause; in "bedöms att målet nås" it does.
      const infinitive =
        opener === "that" &&
        (lexicon.isInfinitive(lowers[end] ?? "") ||
          lexicon.verbsOf(lowers[end] ?? "").some(({ forms }) => forms.has("infinitive")));
      const opens = atStart
        ? opener !== "and"
        : opener === "and"
          ? current.carries
          : // "could yet be complete", "nådde däremot inte upp"
            !adverb(lowers[at]) && (opener !== "relative" || current.carries || pieces.length > 0);
      if (opens && !infinitive && (opener === "if" ? atStart || expected || current.carries : carriesSoon(end))) {
        past = end;
        const borne = (opener === "purpose" || opener === "question") && lexicon.bears(lowers[at - 1]);
        const role = borne ? "that" : expected && opener === "if" ? "question" : roles[opener];
        close(opener === "and" ? current.role : role, opener === "and");
        current.role = opener === "and" ? current.role : role;
        if (opener === "and") continue;
      }
    }
    current.tokens.push(token);
    if (lexicon.carries(token.lower)) current.carries = true;
  }
  close("main");
  return pieces;
}
