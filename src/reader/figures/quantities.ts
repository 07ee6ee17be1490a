import type { Language } from "../../domain/dataset/schema";
import type { Token } from "../text/tokens";
import { oneOf, opensWithDigit } from "../text/wordMatchers";
import { numberOf } from "./numberWords";

/** A number in a text with its unit, and where its tokens stand. */
export interface Quantity {
  readonly value: number;
  /** How many times the written figure: 1,000,000 where "million" follows. */
  readonly scale: number;
  /** "%", "day", "money" …; "" where nothing that is known as a unit follows. */
  readonly unit: string;
  /** Its first token, and the one after its last. */
  readonly at: number;
  readonly past: number;
  /** The figure has an ending that says "from": "5,6:sta". */
  readonly from: boolean;
  /** It is written out: "twelve". */
  readonly named?: true;
}

/** Digits, with decimals or thousands, and what a language hangs on them: "4,9:ään", "200:een", "40-procent". */
const figure = /^(\d+(?:[.,]\d+)*)(?:([:’'-]?)(\p{L}+))?$/u;
const year = /^(?:19|20)\d\d$/u;
const thousandsByComma = /^\d{1,3}(?:,\d{3})+$/u;
const thousandsByDot = /^\d{1,3}(?:\.\d{3})+$/u;
const date = /^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/u;
const three = /^\d{3}$/u;
/** "6–7", and the middle of "105 000–110 000". */
const range = /^\d+[–-]\d/u;
const month =
  /^(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?:kuu|-|–|$)|^(?:januar|februar|mars|march|april|maj|may$|juni|june|juli|july|august|septemb|oktob|octob|novemb|decemb|jan$|feb$|mar$|apr$|jun$|jul$|aug$|sep$|sept$|oct$|okt$|nov$|dec$)/u;

/** Units in one form, by the beginning of their word. */
const units: readonly (readonly [string, RegExp])[] = [
  ["points", /^(?:prosenttiyks|procentenh|percentage$|pp$)/u],
  ["%", /^(?:%|pros|proc|percent$|per$)/u],
  ["money", /^(?:euro|€|eur$|e$|kr$|krono|mnkr|£|\$|dollar|pound|milj|mrd|mn$|million|me$|teur|t€)/u],
  ["year", /^(?:vuotta|vuosi|år$|years?$)/u],
  ["month", /^(?:kuukau|kk$|måna|months?$)/u],
  ["week", /^(?:viik|vk$|vko|veck|weeks?$)/u],
  ["day", /^(?:päiv|pv|vrk|vuorok|dag|dygn|days?$)/u],
  ["hour", /^(?:tunt|tim|h$|hours?$)/u],
  ["minute", /^(?:min)/u],
  ["km", /^(?:km$|kilomet)/u],
  ["ton", /^(?:ton|t$)/u],
];
const millions = /^(?:milj|mnkr|mn$|million|m$|me$)/u;
const thousands = /^(?:tuhat|tuhatta|tusen|thousand|tkr|teur|t€)/u;

function valueOf(digits: string, language: Language): number | null {
  if (language === "en") {
    if (thousandsByComma.test(digits)) return Number(digits.replaceAll(",", ""));
    return /^\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : null;
  }
  if (thousandsByDot.test(digits)) return Number(digits.replaceAll(".", ""));
  if (date.test(digits) && !/^\d\.\d$/u.test(digits)) return null;
  return /^\d+(?:[.,]\d+)?$/u.test(digits) ? Number(digits.replace(",", ".")) : null;
}

const unitOf = (word: string | undefined): string =>
  word === undefined ? "" : (units.find(([, pattern]) => pattern.test(word))?.[0] ?? "");

/** "200" right after "1". */
const isGroup = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined && three.test(token.lower) && token.start - 1 === before?.end;

/** "four", "tolv": numbers that are written out; "one" is as often an article. Finnish ones, which bend, are left to the figures. */
function namedNumber(word: string, language: Language): number | undefined {
  if (language === "fi" || opensWithDigit(word)) return undefined;
  const value = numberOf(word, language);
  return value === 1 ? undefined : value;
}

const of = oneOf("of av");
/** "two of", "of the three": a count of several, not a figure beside its level. */
const namesShare = (tokens: readonly Token[], at: number): boolean =>
  of(tokens[at + 1]?.lower) || tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => of(lower));

/** The numbers of a text with their units. Years, dates, shares written as fractions and ranges are none. */
export function quantitiesIn(text: string, tokens: readonly Token[], language: Language): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const named = token ? namedNumber(token.lower, language) : undefined;
    if (named !== undefined && !namesShare(tokens, at)) {
      found.push({
        value: named,
        scale: 1,
        unit: unitOf(tokens[at + 1]?.lower),
        at,
        past: at + 1,
        from: false,
        named: true,
      });
      continue;
    }
    const match = token && !token.punctuation ? figure.exec(token.lower) : null;
    if (!token || !match) continue;
    let digits = match[1] ?? "";
    const ending = match[3] ?? "";
    let past = at + 1;
    if (ending === "" && /^\d{1,3}$/u.test(digits)) {
      while (isGroup(tokens[past], tokens[past - 1])) {
        digits += tokens[past]?.lower ?? "";
        past += 1;
      }
    }
    const grouped = past > at + 1;
    const value = grouped ? Number(digits) : valueOf(digits, language);
    const before = text.slice(Math.max(0, token.start - 2), token.start);
    const money = /[€£$]\s?$/u.test(before);
    let unit = money ? "money" : unitOf(ending === "" ? tokens[past]?.lower : ending);
    const next = tokens[past]?.lower ?? "";
    const scale = millions.test(next) || millions.test(ending) ? 1e6 : thousands.test(next) || ending === "k" ? 1e3 : 1;
    if (scale > 1 && unit === "") unit = unitOf(tokens[past + 1]?.lower);
    const compound = match[2] === "-" && unitOf(ending) === "";
    const between = range.test(next);
    if (between) {
      past += 1;
      while (isGroup(tokens[past], tokens[past - 1])) past += 1;
    }
    const dated = month.test(next) || (month.test(tokens[at - 1]?.lower ?? "") && value !== null && value <= 31);
    const plainYear = !grouped && year.test(digits) && unit !== "%" && !money && scale === 1;
    const skipped = value === null || plainYear || compound || between || dated || /^(?:st|nd|rd|th)$/u.test(ending);
    if (!skipped) {
      found.push({ value: value * scale, scale, unit, at, past, from: /^(?:sta|stä|st|lta|ltä)$/u.test(ending) });
    }
    at = past - 1;
  }
  return found;
}
