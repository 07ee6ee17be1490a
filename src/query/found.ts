import { fold } from "./fold";

/** A piece of a text: what a search found, or what stands between. */
export interface Piece {
  text: string;
  found: boolean;
}

/** The words of a search, folded: each of them must be found. */
export const searchWords = (search: string): string[] => fold(search).split(/\s+/).filter(Boolean);

/** The text in pieces, with the places that the search found marked. Joined, the pieces are the text. */
export function piecesOf(text: string, search: string): Piece[] {
  const words = searchWords(search);
  if (words.length === 0) return [{ text, found: false }];
  const { folded, origin } = foldWithOrigin(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      marked.fill(true, origin[at], origin[at + word.length] ?? text.length);
    }
  }
  return runsOf(text, marked);
}

/** Whether the search finds anything in the text. */
export const isFoundIn = (text: string, search: string): boolean => piecesOf(text, search).some(({ found }) => found);

/** The neighbourhood of the first place that the search found, cut at words: for texts too long to show whole. Null where nothing is found. */
export function excerptOf(text: string, search: string, reach = 50): string | null {
  const pieces = piecesOf(text, search);
  const first = pieces.findIndex(({ found }) => found);
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

function runsOf(text: string, marked: readonly boolean[]): Piece[] {
  const runs: Piece[] = [];
  for (let start = 0; start < text.length;) {
    const found = marked[start] ?? false;
    let end = start;
    while (end < text.length && marked[end] === found) end += 1;
    runs.push({ text: text.slice(start, end), found });
    start = end;
  }
  return runs;
}
