import type { Language } from "../../domain/dataset/schema";
import type { Token } from "../text/tokens";
import { millions, unitOf, type Quantity } from "./quantity";
import { fractionAt, mayBeFraction } from "./fractionAt";
import { shareAt } from "./shareAt";
import { mayBeSpelled, spelledAt } from "./spelledAt";
import { oneOf, opensWithDigit } from "../text/wordMatchers";

/** Digits, with decimals or thousands, and a word ending: "4,9:ään", "200:een", "40-procent". */
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

/** "per cent"; "10,9 per työntekijä" is another unit. */
const isPercentage = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "per" && /^cent/u.test(tokens[at + 1]?.lower ?? "");

/** "4,9:ään", "38 prosenttiin": an ending that means "to": the figure is a level, not the size of a change. */
const toEnding = /(?:aan|ään|een|iin|oon|uun|yyn|ön)$/u;
/** A group of thousands: "200" directly after "1". */
const isGroup = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined && three.test(token.lower) && token.start - 1 === before?.end;

const threeWithEnding = /^(\d{3})[:’'](\p{L}+)$/u;
/** A group of thousands with an ending: "000:ta" directly after "40". */
function groupWithEnding(
  token: Token | undefined,
  before: Token | undefined,
): { digits: string; ending: string } | null {
  const match = token !== undefined && token.start - 1 === before?.end ? threeWithEnding.exec(token.lower) : null;
  return match ? { digits: match[1] ?? "", ending: match[2] ?? "" } : null;
}

/** "PI 14", "phase 2", "mittari 3": nouns before a number that is a name, not a count. */
const named = oneOf(
  "kvartal kvartalet kvartaali neljännesvuosi tertial tertialet q pi kpi phase stage milestone quarter month workstream ref category grade band section part priority appendix annex page round item lot zone wave tranche vaihe kohta mittari luokka osa etapp fas nyckeltal punkt kapitel kategori",
);
const maxNamed = 40;

/** A range in one token: "93–94". */
const wholeRange = /^(\d+(?:[.,]\d+)*)[–-](\d+(?:[.,]\d+)*)$/u;
/** "000–110" in "105 000–110 000": the end of one figure and the beginning of another. */
const groupedRange = /^(\d{3})[–-](\d{1,3})$/u;

/** "93–94 %", "105 000–110 000": from the first value to the last. */
function rangeAt(tokens: readonly Token[], start: number, language: Language): Quantity | null {
  let at = start;
  let digits = "";
  while (/^\d{1,3}$/u.test(tokens[at]?.lower ?? "") && (at === start || isGroup(tokens[at], tokens[at - 1]))) {
    digits += tokens[at]?.lower ?? "";
    at += 1;
  }
  const grouped = digits === "" ? null : groupedRange.exec(tokens[at]?.lower ?? "");
  const whole = digits === "" ? wholeRange.exec(tokens[at]?.lower ?? "") : null;
  const low = grouped ? Number(digits + (grouped[1] ?? "")) : whole ? valueOf(whole[1] ?? "", language) : null;
  let past = at + 1;
  let upper = grouped?.[2] ?? "";
  while (grouped && isGroup(tokens[past], tokens[past - 1])) {
    upper += tokens[past]?.lower ?? "";
    past += 1;
  }
  const high = grouped ? Number(upper) : whole ? valueOf(whole[2] ?? "", language) : null;
  if (low === null || high === null || high <= low || year.test(String(low))) return null;
  return {
    value: low,
    most: high,
    scale: 1,
    unit: unitOf(tokens[past]?.lower),
    at: start,
    past,
    from: false,
    to: false,
  };
}

const between = oneOf("between mellan");
const and = oneOf("and och");
const followed = oneOf("% percent per procent");
/** "between 86 and 91 %": from the first value to the last. */
function betweenAt(tokens: readonly Token[], at: number, language: Language): Quantity | null {
  if (!between(tokens[at - 1]?.lower)) return null;
  const second = followed(tokens[at + 1]?.lower) ? at + 2 : at + 1;
  const [low, high] = [valueOf(tokens[at]?.lower ?? "", language), valueOf(tokens[second + 1]?.lower ?? "", language)];
  if (!and(tokens[second]?.lower) || low === null || high === null) return null;
  // "between 2020 and 2025" is a period, not a range of values.
  if (high <= low || year.test(String(low))) return null;
  const unit = isPercentage(tokens, second + 2) ? "%" : unitOf(tokens[second + 2]?.lower);
  return { value: low, most: high, scale: 1, unit, at, past: second + 2, from: false, to: false };
}

/** "30. päivä", "den 3. juni": a full stop after the digits, and the sentence goes on. */
const isOrdinal = (text: string, { end }: Token): boolean => /^\. \p{Ll}/u.test(text.slice(end, end + 3));

const namesScale = oneOf("asteikko asteikolla asteikolta skala skalan scale");

/** The numbers of a text with their units. Years, dates and what a scale goes from and to are left out. */
export function quantitiesIn(text: string, tokens: readonly Token[], language: Language): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (!(opensWithDigit(token.lower) || mayBeSpelled(token.lower, language) || mayBeFraction(token.lower, language)))
      continue;
    const special = !token.punctuation
      ? (fractionAt(tokens, at, language) ??
        shareAt(tokens, at, language) ??
        rangeAt(tokens, at, language) ??
        betweenAt(tokens, at, language) ??
        spelledAt(tokens, at, language))
      : null;
    if (special) {
      if (!namesScale(tokens[at - 1]?.lower)) found.push(special);
      at = special.past - 1;
      continue;
    }
    const match = token.punctuation ? null : figure.exec(token.lower);
    if (!match) continue;
    let digits = match[1] ?? "";
    let ending = match[3] ?? "";
    let past = at + 1;
    if (ending === "" && /^\d{1,3}$/u.test(digits)) {
      while (isGroup(tokens[past], tokens[past - 1])) {
        digits += tokens[past]?.lower ?? "";
        past += 1;
      }
    }
    // "40 000:ta": the case ending follows the last group.
    const last =
      ending === "" && /^\d{1,3}$/u.test(match[1] ?? "") ? groupWithEnding(tokens[past], tokens[past - 1]) : null;
    if (last) {
      digits += last.digits;
      ending = last.ending;
      past += 1;
    }
    const grouped = past > at + 1;
    const value = grouped ? Number(digits) : valueOf(digits, language);
    const before = text.slice(Math.max(0, token.start - 2), token.start);
    const money = /[€£$]\s?$/u.test(before);
    let unit = money
      ? "money"
      : isPercentage(tokens, past)
        ? "%"
        : unitOf(ending === "" ? tokens[past]?.lower : ending);
    const next = tokens[past]?.lower ?? "";
    const scale = millions.test(next) || millions.test(ending) ? 1e6 : thousands.test(next) || ending === "k" ? 1e3 : 1;
    if (scale > 1 && unit === "") unit = unitOf(tokens[past + 1]?.lower);
    const compound = match[2] === "-" && unitOf(ending) === "";
    const between = range.test(next);
    if (between) {
      past += 1;
      while (isGroup(tokens[past], tokens[past - 1])) past += 1;
    }
    const dated =
      month.test(next) ||
      (month.test(tokens[at - 1]?.lower ?? "") && value !== null && value <= 31 && Number.isInteger(value));
    const plainYear = !grouped && year.test(digits) && unit !== "%" && !money && scale === 1;
    const names = named(tokens[at - 1]?.lower) && unit === "" && value !== null && value <= maxNamed;
    const skipped =
      names ||
      isOrdinal(text, token) ||
      value === null ||
      plainYear ||
      compound ||
      between ||
      dated ||
      /^(?:st|nd|rd|th)$/u.test(ending);
    if (!skipped) {
      found.push({
        value: value * scale,
        most: value * scale,
        scale,
        unit,
        at,
        past,
        from: /^(?:sta|stä|st|lta|ltä)$/u.test(ending) || (unit !== "" && /(?:sta|stä)$/u.test(next)),
        to: toEnding.test(ending) || (unit !== "" && toEnding.test(next)),
      });
    }
    at = past - 1;
  }
  return found;
}
