import type { Language } from "../../domain/dataset/schema";
import type { Span } from "../reading";
import { sentencesOf } from "./sentences";

/** An amount with its unit, as a text has it: "80 %", "4kpl". */
export interface Amount extends Span {
  text: string;
  /** The unit in one form, to tell like from like. */
  unit: string;
}

/** An amount, and the sentence that gives it. */
export interface Given {
  text: string;
  unit: string;
  quote: { quote: string; start: number; end: number };
}

/** Units in one form. A number without a unit could count anything, so it is no amount. */
const units: Readonly<Record<string, string>> = {
  "%": "%",
  prosenttia: "%",
  procent: "%",
  "per cent": "%",
  kpl: "kpl",
  kappaletta: "kpl",
  st: "kpl",
  stycken: "kpl",
  "€": "€",
  euroa: "€",
  euro: "€",
  htv: "htv",
  årsverken: "htv",
};
const known = Object.keys(units)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const amount = new RegExp(
  `(?<![\\d.,])\\d+(?:[ \\u00A0]\\d{3})*(?:[.,]\\d+)?[ \\u00A0]?(${known})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Every amount that a text names. */
export const amountsIn = (text: string): Amount[] =>
  [...text.matchAll(amount)].map((match) => ({
    text: match[0],
    unit: units[(match[1] ?? "").toLowerCase()] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));

/** What comes right before an amount that is aimed at: "tavoitteena on, että … 80 %", "Tavoite ikäihmisten palvelutorien (4kpl) …". */
const aimed: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: [
    /(?:tavoitteena (?:on|oli)|tavoitetaso(?:na)? (?:on|oli)|tavoite (?:on|oli),? että)[^.;]*$/iu,
    // Between the noun and its amount only genitives: "Tavoite toteutui osittain (3 kpl)" is about a result.
    /tavoite(?: [\p{L}-]+n){1,4} \($/iu,
  ],
  sv: [/(?:målet (?:är|var) att|målnivån (?:är|var)|målsättningen (?:är|var))[^.;]*$/iu],
  en: [/(?:the (?:target|goal|aim) (?:is|was) (?:to|that)|target level (?:is|was))[^.;]*$/iu],
};

/** Words about the future or intentions: an amount beside them is no result. */
const meant: Readonly<Record<Language, RegExp>> = {
  fi: /tavoit|ennust|arvio|suunnit|tullaan|tulee|odot|pyri|mikäli|voidaan|vähintään|enintään|korkeintaan/iu,
  sv: /\bmål|prognos|beräkn|plan|vänta|kommer att|ska\b|bedöm|minst|högst/iu,
  en: /target|goal|aim|forecast|expect|plan|will|estimat|at least|at most/iu,
};

/** The amount that a text aims at; null unless one sentence names one amount as the aim, and no other sentence another. */
export function aimedAt(text: string, language: Language): Given | null {
  const found = sentencesOf(text, language).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    const [only, ...others] = amountsIn(sentence);
    if (!only || others.length > 0) return [];
    const before = sentence.slice(0, only.start);
    return aimed[language].some((form) => form.test(before)) ? [given(only, sentence, span)] : [];
  });
  return agreed(found);
}

/** The amount of a unit that a text reports as reached; null unless the whole text names one, in a sentence on this year's present state. */
export function reportedIn(
  text: string,
  unit: string,
  { language, year }: { language: Language; year: number },
): Given | null {
  if (new Set(amountsIn(text).flatMap((one) => (one.unit === unit ? [squeezed(one.text)] : []))).size !== 1)
    return null;
  const found = sentencesOf(text, language).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    const own = amountsIn(sentence).find((one) => one.unit === unit);
    const years = [...sentence.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([named]) => Number(named));
    if (!own || meant[language].test(sentence) || years.some((named) => named !== year)) return [];
    return [given(own, sentence, span)];
  });
  return agreed(found);
}

const given = ({ text, unit }: Amount, quote: string, { start, end }: Span): Given => ({
  text,
  unit,
  quote: { quote, start, end },
});

const agreed = (found: readonly Given[]): Given | null =>
  new Set(found.map(({ text }) => squeezed(text))).size === 1 ? (found[0] ?? null) : null;

const squeezed = (text: string): string => text.replace(/\s/gu, "");
