import { fold } from "./fold";
import type { ParsedQuery, QueryTerm } from "./query";

/** A piece of a text: a match of the search, or the text between two matches. */
export interface MatchRun {
  text: string;
  isMatch: boolean;
}

/** Splits the text at the matches of the search. Joined, the pieces are the text. */
export function splitMatches(text: string, query: ParsedQuery): MatchRun[] {
  if (query.length === 0) return [{ text, isMatch: false }];
  const { folded, origin } = foldWithOrigin(text);
  const marked = new Array<boolean>(text.length).fill(false);
  const mark = (start: number, end: number) =>
    marked.fill(true, origin[start], end < origin.length ? origin[end] : text.length);
  for (const { typed } of query) {
    for (let at = folded.indexOf(typed); at >= 0; at = folded.indexOf(typed, at + 1)) mark(at, at + typed.length);
  }
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (query.some(({ forms }) => forms.has(word))) mark(index, index + word.length);
  }
  return runsOf(text, marked);
}

/** Whether the text holds the word. */
export const containsTerm = (text: string, word: QueryTerm): boolean =>
  splitMatches(text, [word]).some(({ isMatch: found }) => found);

/** The text around the first match, cut between words, for texts too long to show in full. Null if nothing matches. */
export function excerptAround(text: string, word: QueryTerm, reach = 50): string | null {
  const pieces = splitMatches(text, [word]);
  const first = pieces.findIndex(({ isMatch: found }) => found);
  if (first < 0) return null;
  const before = pieces.slice(0, first).reduce((length, piece) => length + piece.text.length, 0);
  const end = before + (pieces[first]?.text.length ?? 0);
  const from = before <= reach ? 0 : text.indexOf(" ", before - reach) + 1;
  const to = end + reach >= text.length ? text.length : text.lastIndexOf(" ", end + reach);
  const start = Math.min(from, before);
  const stop = Math.max(to, end);
  return `${start > 0 ? "…" : ""}${text.slice(start, stop).trim()}${stop < text.length ? "…" : ""}`;
}

/** Folding may change a text's length ("ﬁ", combining accents), so each folded letter remembers where it came from. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = "";
  const origin: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let index = 0; index < plain.length; index += 1) origin.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, origin };
}

function runsOf(text: string, marked: readonly boolean[]): MatchRun[] {
  const runs: MatchRun[] = [];
  for (let start = 0; start < text.length;) {
    const found = marked[start] ?? false;
    let end = start;
    while (end < text.length && marked[end] === found) end += 1;
    runs.push({ text: text.slice(start, end), isMatch: found });
    start = end;
  }
  return runs;
}
