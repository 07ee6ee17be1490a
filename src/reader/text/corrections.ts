import { lookUp } from "../grammars/finnish/lexicon/lexicon";
import type { Span } from "../reading";

/**
 * General misspellings by the beginning of the word, or of the part of a compound; the ending is kept. Words that only one report
 * knows belong to its report.json.
 */
const misspellings: readonly (readonly [received: string, corrected: string])[] = [
  ["tyytväisy", "tyytyväisy"],
  ["tytyväisy", "tyytyväisy"],
  ["digitalisatio", "digitalisaatio"],
  ["kevällä", "keväällä"],
  ["yhtestyö", "yhteistyö"],
  ["tavotte", "tavoitte"],
  ["palvleu", "palvelu"],
  ["palvlu", "palvelu"],
  ["toimepide", "toimenpide"],
  ["kehitämi", "kehittämi"],
  ["aikatalu", "aikataulu"],
  ["osallsuu", "osallisuu"],
];

export interface CorrectionFound extends Span {
  readonly corrected: string;
}

const word = /\p{L}+/gu;

/** Gives `corrected` the capitals of `received`. */
function inTheCaseOf(received: string, corrected: string): string {
  if (received.length > 1 && received === received.toUpperCase()) return corrected.toUpperCase();
  return /^\p{Lu}/u.test(received) ? corrected.charAt(0).toUpperCase() + corrected.slice(1) : corrected;
}

function correctedWord(lower: string): string | undefined {
  const found = misspellings.find(([received]) => lower.includes(received));
  return found ? lower.replace(found[0], found[1]) : lookUp(lower).corrected;
}

/** The misspellings of a text with what they stand for; the text itself is never changed. */
export function correctionsIn(text: string): CorrectionFound[] {
  const found: CorrectionFound[] = [];
  for (const match of text.matchAll(word)) {
    const [received] = match;
    const corrected = correctedWord(received.toLowerCase());
    if (corrected === undefined || corrected === received.toLowerCase()) continue;
    found.push({ corrected: inTheCaseOf(received, corrected), start: match.index, end: match.index + received.length });
  }
  return found;
}
