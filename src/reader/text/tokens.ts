import type { Span } from "../reading";

/** A word or a mark of punctuation, in lower case, with its place in the text. */
export interface Token extends Span {
  readonly lower: string;
  readonly punctuation: boolean;
}

/** Words keep their inner hyphens, colons and points: "palvelustrategia-työ", "12:sta", "30.4.2020". Spaced dashes are punctuation. */
const pattern = /[\p{L}\p{N}]+(?:[-–'’:.,/][\p{L}\p{N}]+)*|[,;:()[\]"”“»„–−—%=]/gu;
/** "10,9", "14/20", "3,8:aa" are one word; "valmis/kesken" is two. */
const joined = /^(?:[\p{N}][^\p{L}]*(?:[:’'-]\p{L}+)?|[^,/]*)$/u;

/** The tokens of one sentence. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index;
    const whole = match[0];
    if (whole.length === 1 || joined.test(whole)) {
      tokens.push({
        lower: whole.toLowerCase(),
        start: at,
        end: at + whole.length,
        punctuation: !/[\p{L}\p{N}%]/u.test(whole.charAt(0)),
      });
      continue;
    }
    // "toteutui,nyt" and "valmis/kesken" are two words and what parts them; "19,2/htv" is a figure and its unit.
    for (const part of whole.matchAll(/(?<![^,/])\d+[.,]\d+(?![^,/])|[^,/]+|[,/]/gu)) {
      const from = at + part.index;
      const lower = part[0] === "/" ? "," : part[0].toLowerCase();
      tokens.push({ lower, start: from, end: from + part[0].length, punctuation: lower === "," });
    }
  }
  return tokens;
}
