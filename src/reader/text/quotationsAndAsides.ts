import type { Token } from "./tokens";
import { oneOf } from "./wordMatchers";

const opensQuote = oneOf('" ” “ » „');
/** Quotations of at least this many words are names or wordings, not verdicts: 'Tavoite "Kaikissa yksiköissä on toteutettu …" ei ole edennyt.' */
const quotedAtLeast = 3;

/** The words outside quotations and parentheses, with the punctuation between them; and the parentheses' own words. */
export function layersOf(tokens: readonly Token[]): { outer: Token[]; asides: Token[][] } {
  const outer: Token[] = [];
  const asides: Token[][] = [];
  let depth = 0;
  let quoteFrom = -1;
  for (const token of tokens) {
    if (token.lower === "(" || token.lower === "[") {
      depth += 1;
      asides.push([]);
    } else if (token.lower === ")" || token.lower === "]") depth = Math.max(0, depth - 1);
    else if (depth > 0) asides.at(-1)?.push(token);
    else if (opensQuote(token.lower)) {
      if (quoteFrom < 0) quoteFrom = outer.length;
      else {
        const quoted = outer.slice(quoteFrom).filter(({ punctuation }) => !punctuation).length;
        if (quoted >= quotedAtLeast && quoteFrom > 0) outer.length = quoteFrom;
        quoteFrom = -1;
      }
    } else outer.push(token);
  }
  return { outer, asides };
}
