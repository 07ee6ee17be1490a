import type { Span } from "../../../reading";
import { layersOf } from "../../../text/quotationsAndAsides";
import type { Token } from "../../../text/tokens";
import type { PlainLexicon } from "../lexicon/lexicon";
import type { Found } from "../lexicon/patterns";
import type { ExpressionGroup, PlainMark, PlainOpener } from "../lexicon/vocabulary";
import { beginsWith, oneOf, opensWithDigit } from "../../../text/wordMatchers";

export type PlainRole =
  "main" | "that" | "if" | "though" | "because" | "relative" | "purpose" | "question" | "aside" | "earlier";

export interface PlainClause extends Span {
  readonly words: readonly string[];
  readonly role: PlainRole;
  /** Whether "and" joins it to the clause before. */
  readonly coordinated: boolean;
  /** The indexes of words after a punctuation mark, the first word of a later clause included. */
  readonly afterMark: ReadonlySet<number>;
  /** The indexes of the words with each mark. */
  readonly marks: ReadonlyMap<PlainMark, readonly number[]>;
  /** The expressions of the clause; of those that overlap, the longest. */
  readonly expressions: readonly PlainExpression[];
  /** Whether the tables know the word at a place, by itself or as a part of a phrase. */
  readonly known: readonly boolean[];
}

/** An expression of the tables, where it stands in a clause. */
export interface PlainExpression {
  readonly group: ExpressionGroup;
  readonly at: number;
  readonly end: number;
  readonly whole: boolean;
}

/** Whether the clause holds a mark. */
export const hasMark = ({ marks }: PlainClause, mark: PlainMark): boolean => marks.has(mark);

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
/** These open a clause only where they stand first in it. */
const adverb = oneOf("yet however däremot");
/** Words after "som" that do not make a clause: "målet som helhet". */
const afterAs = oneOf("helhet sådan sådant sådana bäst mest minst högst vanligt väntat planerat tänkt avsett");
/** Verbs before "som" that do not make a clause: "kan betraktas som uppnått". */
const regardedAs = oneOf(
  "betraktas betraktats ses setts anses räknas klassas klassificeras redovisas markeras rapporteras",
);
/** "anything but reached", "everywhere but in the north": words before "but" that do not make a clause. */
const notBut = oneOf("anything nothing everything everywhere everyone everybody");
/** Verbs before "utan" that do not make a clause: "ingen blev utan plats". */
const goesWithout = oneOf("bli blir blev blivit lämnas lämnades lämnats är var står stod");
const since = oneOf("since sedan");
/** Months after a preposition, which do not make a clause: "sedan mars". */
const month = beginsWith(
  "januar februar mars march april maj may juni june juli july august september oktober october november december",
);
const parts = oneOf(", ; : – − —");
const within = 14;

/** The maximum number of words of a bare verdict: "No.", "Only in part". */
export const maxBareWords = 3;

/** The expressions of a run of words, from left to right; where one begins within another, the longer stands. */
function expressionsIn(words: readonly string[], lexicon: PlainLexicon): PlainExpression[] {
  const found: PlainExpression[] = [];
  for (const at of words.keys()) {
    const longest: Found<ExpressionGroup> | undefined = lexicon
      .expressionsAt(words, at)
      .find(({ entry }) => entry.need !== "bare" || words.length <= maxBareWords);
    if (!longest) continue;
    const last = found.at(-1);
    if (last && at < last.end) {
      if (longest.end - at <= last.end - last.at) continue;
      found.pop();
    }
    found.push({ group: longest.entry, at, end: longest.end, whole: longest.whole });
  }
  return found;
}

/** Whether more than one character stands between a word and the one before it: a punctuation mark. */
const isParted = (start: number, before: Token | undefined): boolean => before !== undefined && start - before.end > 1;

function clauseOf(
  { tokens, role, coordinated }: { tokens: readonly Token[]; role: PlainRole; coordinated: boolean },
  lexicon: PlainLexicon,
): PlainClause {
  const words = tokens.map(({ lower }) => lower.replace("’", "'"));
  const marks = new Map<PlainMark, number[]>();
  const expressions = expressionsIn(words, lexicon);
  const known = words.map(
    (word) =>
      opensWithDigit(word) || lexicon.verbsOf(word).some(({ forms }) => forms.size > 1 || !forms.has("ongoing")),
  );
  for (const { at, end } of expressions) known.fill(true, at, end);
  for (const at of words.keys()) {
    for (const { entry, end } of lexicon.marksAt(words, at)) {
      known.fill(true, at, end);
      const places = marks.get(entry);
      if (places) places.push(at);
      else marks.set(entry, [at]);
    }
  }
  return {
    words,
    role,
    coordinated,
    afterMark: new Set(tokens.flatMap(({ start }, at) => (isParted(start, tokens[at - 1]) ? [at] : []))),
    marks,
    expressions,
    known,
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
  };
}

/** The maximum distance from the beginning of such a condition to the main verb, in words. */
const conditionWithin = 16;
const joining = oneOf("och men samt eller utan");
/** Auxiliary verbs of Swedish, which open a main clause as the verbs of the tables do. */
const modal = oneOf("får måste riskerar behöver skulle kan blir kommer är har går hinner");
/** "Löses det inte skjuts öppningen fram": the place of the main verb after a condition without "if", or −1. */
function invertedConditionEnd(lowers: readonly string[], lexicon: PlainLexicon): number {
  if (!lexicon.opensCondition(lowers[0]) || !lexicon.isSubject(lowers[1])) return -1;
  // After "kan" and the like comes an infinitive, which may look like a present.
  const bare = modal(lowers[0]);
  const isPresent = (word: string): boolean =>
    modal(word) ||
    lexicon.opensMain(word) ||
    lexicon.verbsOf(word).some(({ forms }) => forms.has("present") && !(bare && forms.has("infinitive")));
  for (let at = 2; at < Math.min(lowers.length, conditionWithin); at += 1) {
    const word = lowers[at] ?? "";
    if (joining(word)) return -1;
    if (isPresent(word)) return at;
  }
  return -1;
}

const then = oneOf("då när when where");
/** "Till skillnad från i fjol, då målet missades, …": whether a clause tells of the earlier time that is named right before it. */
const tellsOfBefore = (before: readonly Token[], first: string | undefined, lexicon: PlainLexicon): boolean => {
  if (!then(first)) return false;
  const words = before.slice(-4).map(({ lower }) => lower);
  return words.some((_, at) =>
    lexicon.marksAt(words, at).some(({ entry, end }) => entry === "last-year" && end === words.length),
  );
};

/** "… tog entreprenören igen tiden": whether an inverted main clause begins at the place, with its verb and then its subject. */
function invertsAt(lowers: readonly string[], at: number, lexicon: PlainLexicon): boolean {
  const word = lowers[at] ?? "";
  if (joining(lowers[at - 1] ?? "") || !lexicon.isSubject(lowers[at + 1])) return false;
  return lexicon.verbsOf(word).some(({ forms }) => forms.has("present") || forms.has("past"));
}

/** The clauses of a sentence; a piece without a verb is joined to the clause beside it. */
export function plainClausesOf(tokens: readonly Token[], lexicon: PlainLexicon): PlainClause[] {
  const { outer, asides } = layersOf(tokens);
  const lowers = outer.map(({ lower }) => lower.replace("’", "'"));
  const carriesSoon = (from: number): boolean => {
    for (let at = from; at < Math.min(lowers.length, from + within); at += 1) {
      const lower = lowers[at] ?? "";
      if (parts(lower)) return false;
      if (lexicon.carries(lower)) return true;
    }
    return false;
  };
  interface Piece {
    tokens: Token[];
    role: PlainRole;
    carries: boolean;
    label: boolean;
    coordinated: boolean;
  }
  const pieces: Piece[] = [];
  const pieceOf = (role: PlainRole, coordinated: boolean): Piece => ({
    tokens: [],
    role,
    carries: false,
    label: false,
    coordinated,
  });
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
    const asWhole = lowers[at] === "som" && (afterAs(lowers[at + 1]) || regardedAs(lowers[at - 1]));
    const asException = lowers[at] === "but" && notBut(lowers[at - 1]);
    const asWithout = lowers[at] === "utan" && goesWithout(lowers[at - 1]);
    const sinceWhen = since(lowers[at]) && (opensWithDigit(lowers[at + 1] ?? "") || month(lowers[at + 1]));
    const opening =
      at < past || asWhole || asException || asWithout || sinceWhen || joined.has(at)
        ? null
        : lexicon.openerAt(lowers, at);
    if (opening) {
      const { entry: opener, end } = opening;
      const expected = lexicon.asksAfter(lowers[at - 1]);
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
