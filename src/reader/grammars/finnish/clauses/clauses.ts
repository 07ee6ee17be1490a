import type { Span } from "../../../reading";
import { layersOf } from "../../../text/quotationsAndAsides";
import type { Token } from "../../../text/tokens";
import { lookUp, type Entry } from "../lexicon/lexicon";
import { openers, type FinnishMark, type Opener } from "../lexicon/modifiers";
import { oneOf } from "../../../text/wordMatchers";

const eachTime = oneOf("aina silloin vain vasta");

/** A word with its entries in the tables. */
export interface Word extends Token {
  readonly entry: Entry;
}

/** How a clause stands in its sentence. `main` also when it follows "mutta", "joten", "eikä". */
export type Role =
  "main" | "that" | "that-not" | "if" | "though" | "because" | "relative" | "purpose" | "question" | "unlike" | "aside";

export interface Clause extends Span {
  readonly words: readonly Word[];
  readonly role: Role;
  /** Whether "ja" joins it to the clause before. */
  readonly coordinated: boolean;
}

/** Whether the clause holds a word with a mark. */
export const holds = ({ words }: Clause, mark: FinnishMark): boolean =>
  words.some(({ entry }) => entry.marks.has(mark));

interface Fragment {
  words: Word[];
  role: Role;
  link: Opener | null;
  carries: boolean;
  /** Whether it ends in a colon. */
  label: boolean;
}

const openerOf = new Map<string, Opener>();
for (const [opener, words] of Object.entries(openers) as [Opener, string][]) {
  for (const word of words.split(" ")) openerOf.set(word, opener);
}

const roleOf: Partial<Record<Opener, Role>> = {
  that: "that",
  "that-not": "that-not",
  if: "if",
  though: "though",
  because: "because",
  relative: "relative",
  purpose: "purpose",
  question: "question",
  unlike: "unlike",
};

/** Verbs with the question ending -ko: "ehditäänkö", "riittääkö"; but not nouns like "verkko". */
const whether = /.(?:aan|ään|ee|aa|ää|uu|yy|oo|vat|vät|oi|saa|tii|ii)k[oö]$/u;
const dash = oneOf("– − —");
/** The maximum number of words without a verb that are joined to the next clause: a longer run is a list, not a subject. */
const maxClauseWords = 60;
const word = ({ lower, start, end, punctuation }: Token): Word => ({
  lower,
  start,
  end,
  punctuation,
  entry: lookUp(lower),
});

/** Question words and their like open a clause inside a sentence only after a comma. */
const opensAfterComma: ReadonlySet<Opener> = new Set(["relative", "question", "unlike"]);
const needsComma = oneOf("sillä kun sen kuitenkin silti siten eli mikä kuten johtuen ehdolla edellyttäen olettaen");

function fragmentsOf(tokens: readonly Token[]): Fragment[] {
  const fragments: Fragment[] = [];
  let current: Fragment = { words: [], role: "main", link: null, carries: false, label: false };
  const close = (role: Role, link: Opener | null): void => {
    if (current.words.length > 0) fragments.push(current);
    current = { words: [], role, link, carries: false, label: false };
  };
  let fresh = true;
  for (const [index, token] of tokens.entries()) {
    if (token.punctuation) {
      if (token.lower === "," || token.lower === ";" || token.lower === ":" || dash(token.lower)) {
        if (token.lower === ":") current.label = true;
        close("main", null);
        fresh = true;
      }
      continue;
    }
    // "aina kun tavoite uhkaa jäädä saavuttamatta" sets a condition, and so does "vain, kun rahoitus järjestyy".
    const whenever = token.lower === "kun" && eachTime((current.words.at(-1) ?? fragments.at(-1)?.words.at(-1))?.lower);
    const asMeant = token.lower === "niin" && tokens[index + 1]?.lower === "kuin";
    const asks = fresh && whether.test(token.lower);
    const opener = whenever ? "if" : asMeant ? "unlike" : asks ? "question" : openerOf.get(token.lower);
    const atStart = current.words.length === 0;
    if (opener === "and" && !atStart && current.carries && carriesSoon(tokens, index + 1)) {
      close(current.role, "and");
      fresh = false;
      continue;
    }
    if (opener && opener !== "and") {
      const opens = fresh || whenever || asMeant || (!opensAfterComma.has(opener) && !needsComma(token.lower));
      if (opens && !(opener === "relative" && fragments.length === 0 && atStart)) {
        if (!atStart) close("main", null);
        current.role = roleOf[opener] ?? current.role;
        current.link = opener;
      }
    }
    fresh = false;
    const known = word(token);
    current.words.push(known);
    if (known.entry.carries) current.carries = true;
  }
  close("main", null);
  return fragments;
}

/** Whether a verb comes before the next comma: then "ja" joins two clauses, not two nouns. */
function carriesSoon(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 16); index += 1) {
    const token = tokens[index];
    if (!token || token.punctuation) return false;
    if (openerOf.get(token.lower) === "and") return false;
    const entry = lookUp(token.lower);
    if (entry.carries || entry.marks.has("negation")) return true;
  }
  return false;
}

const spanOf = (words: readonly Word[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

/**
 * The clauses of a sentence. A piece without a verb is joined to the clause that follows ("Mökit, huvilat ja saunat otettiin käyttöön"; also
 * across an inserted clause: "Tavoitteen ei, toisin kuin arvioitiin, uskota toteutuvan"), or at the sentence's end to the clause before.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const { outer, asides } = layersOf(tokens);
  const clauses: Clause[] = [];
  let waiting: Word[] = [];
  const fragments = fragmentsOf(outer);
  for (const [index, { words, role, link, carries, label }] of fragments.entries()) {
    const negates = words.some(({ entry }) => entry.marks.has("negation"));
    // "Mikään ei viittaa siihen, ettei …": the verb is in no table, but the next clause depends on it.
    const bears = negates && fragments[index + 1]?.role.startsWith("that") === true;
    if (!carries && !bears && role === "main" && link !== "nor") {
      if (label && !negates) waiting = [];
      else if (link === "but" && waiting.length > 0 && clauses.at(-1)?.role.startsWith("that")) {
        clauses.push({ words, role, coordinated: false, ...spanOf(words) });
      } else {
        waiting = [...waiting, ...words].slice(-maxClauseWords);
      }
      continue;
    }
    if (role === "main" && waiting.length > 0) {
      const joined = [...waiting, ...words];
      clauses.push({ words: joined, role, coordinated: link === "and", ...spanOf(joined) });
      waiting = [];
    } else clauses.push({ words, role, coordinated: link === "and", ...spanOf(words) });
  }
  if (waiting.length > 0) {
    const last = clauses.findLast(({ role }) => role === "main");
    const deniesAlone = waiting.at(-1)?.entry.marks.has("negation") ?? false;
    if (last && !deniesAlone && clauses.at(-1) === last) {
      const joined = [...last.words, ...waiting];
      clauses[clauses.indexOf(last)] = { ...last, words: joined, ...spanOf(joined) };
    } else clauses.push({ words: waiting, role: "main", coordinated: false, ...spanOf(waiting) });
  }
  for (const aside of asides) {
    const words = aside.filter(({ punctuation }) => !punctuation).map(word);
    if (words.length > 0) clauses.push({ words, role: "aside", coordinated: false, ...spanOf(words) });
  }
  return clauses;
}
