import type { Round } from "../../../domain/dataset/schema";
import { monthIn } from "../vocabulary/vocabulary";
import type { TableVocabulary } from "../vocabulary/vocabulary";

const maxRoundLabelLength = 60;

/** The round that a heading names: "Ennuste 1/2020", "Delårsrapport 31.8.2024", "Q2", "Tilinpäätös". `reportYear` stands in where it names no year. */
export function roundOf(label: string, reportYear: number | null, vocabulary: TableVocabulary): Round | null {
  const year = yearIn(label) ?? reportYear;
  if (year === null || label.length > maxRoundLabelLength) return null;
  const part = partOf(label, vocabulary);
  const isForecast = vocabulary.says("forecast", label);
  const isOutcome = vocabulary.says("outcome", label) || (part !== null && isWholeYear(part) && "month" in part);
  const isWhole = part !== null && isWholeYear(part);
  // "Uppföljning 31.12" looks back on the year; "Ennuste 31.12." looks forward to its end.
  const looksBack = !isForecast || (isWhole && !expects.test(label));
  if (isOutcome && looksBack && (part === null || isWhole)) return yearOutcome(label, year);
  if (!isForecast && !isOutcome && !(part?.alone ?? false)) return null;
  const ordinal = part === null ? 1 : "month" in part ? part.month : part.number;
  return {
    id: `${year}-${ordinal}`,
    label,
    year,
    ordinal,
    period: periodOf(spanOf(label, year), part),
    kind: "forecast",
  };
}

/** "2024/25", "2024/2025", "lukuvuosi 2024–2025": a financial or school year, which two calendar years share. */
const splitYear =
  /(?<![\d/.])((?:19|20)\d\d)\s?\/\s?((?:19|20)?\d\d)(?![\d/.])|(?:\p{L}*vuo[ds]\p{L}*|lv\.?|läsår\p{L}*|räkenskapsår\p{L}*|verksamhetsår\p{L}*|year|FY)\s+((?:19|20)\d\d)\s?[–-]\s?((?:19|20)?\d\d)(?!\d)/iu;

const splitShort = /(?<![\d/.])(?:1[3-9]|[2-9]\d)\s?\/\s?\d\d(?![\d/.])/;

/** "2024/2025" where a label names a year that two calendar years share, else its year. */
export function spanOf(label: string, year: number): string {
  const [, ...parts] = splitYear.exec(label) ?? [];
  const [first, second] = parts.filter(Boolean);
  const isNext = second !== undefined && Number(first) === year && Number(second) % 100 === (year + 1) % 100;
  if (isYearOfMonths(label)) return `${year}/${year + 1}`;
  const isShort = first === undefined && yearIn(label) === year && splitShort.test(label);
  if (isShort) return `${year}/${year + 1}`;
  return isNext ? `${year}/${year + 1}` : `${year}`;
}

/** "April 2030 to March 2031", "1.8.2030–31.7.2031": twelve months, of two calendar years. */
const months =
  /(?:(\p{L}+)\s|(?<![\d.])1\.\s?(\d{1,2})\.\s?)((?:19|20)\d\d)\s?(?:[–-]|to|till?)\s?(?:(\p{L}+)\s|\d{1,2}\.\s?(\d{1,2})\.\s?)((?:19|20)\d\d)/iu;

function isYearOfMonths(label: string): boolean {
  const [, fromName = "", fromNumber, fromYear, toName = "", toNumber, toYear] = months.exec(label) ?? [];
  const from = fromNumber === undefined ? monthIn(fromName) : Number(fromNumber);
  const to = toNumber === undefined ? monthIn(toName) : Number(toNumber);
  return from !== null && to !== null && Number(toYear) === Number(fromYear) + 1 && to === from - 1;
}

/** The calendar year in which a round's year ends: 2031 of "2030/2031". */
export const lastYearOf = ({ period }: Pick<Round, "period">): number =>
  Number(/^\d{4}\/(\d{4})/.exec(period)?.[1] ?? period.slice(0, 4));

/** The id of a year's outcome. */
export const outcomeIdOf = (year: number): string => `${year}-result`;

/** Words of expecting, and of estimating. */
const expects =
  /(?<!\p{L})(?:\p{L}*ennuste\p{L}*|arvio\p{L}*|\p{L}*prognos\p{L}*|forecast|outlook|estimate\p{L}*)(?!\p{L})/iu;

/** The outcome of a year as a round: its last. */
export const yearOutcome = (label: string, year: number): Round => ({
  id: outcomeIdOf(year),
  label,
  year,
  ordinal: 99,
  period: spanOf(label, year),
  kind: "outcome",
});

/**
 * Which part of the year a label speaks of: the number of the forecast, with the month of its date where it has one too, or the month that it reaches to.
 * `alone`: it needs no other word to be a round.
 */
type Part = ({ number: number; dated?: number; isTerm?: true } | { month: number }) & { alone: boolean };

const isWholeYear = (part: Part): boolean => "month" in part && part.month === 12;

function periodOf(span: string, part: Part | null): string {
  const isSplit = span.includes("/");
  if (part === null) return isSplit ? span : `${span}-Q1`;
  if ("number" in part && part.isTerm) return span;
  if ("number" in part && part.dated === undefined) return part.number <= 4 ? `${span}-Q${part.number}` : span;
  // A month of a year that two calendar years share does not tell how much of it has gone.
  if (isSplit) return span;
  return endOf(span, "number" in part ? (part.dated ?? part.number) : part.month);
}

const endOf = (year: string, month: number): string =>
  month % 3 === 0 ? `${year}-Q${month / 3}` : `${year}-${String(month).padStart(2, "0")}`;

/** No letter or digit before and after: the number or letter stands by itself. */
const [before, after] = ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];

const quarter = new RegExp(`${before}(?:[QK]\\s?[1-4]\\s?[–-]\\s?)?[QK]\\s?([1-4])${after}`, "iu");
/** "Quarter 3", "3. neljännes", "tredje kvartalet": the months beside it are the same, counted from the beginning of a financial year or not. */
const quarterByWord =
  /(?<!\p{L})(?:(?:quarter|kvartal|neljännes|kvartaali)\s([1-4])(?!\d)|(?<![\d–-]\s?)(?:([1-4])\.?|(\p{L}+))\s(?:quarter|kvartal(?:et)?|(?:vuosi)?neljänne(?:s|ksen)|kvartaali(?:n)?)(?!\p{L}))/iu;
const ordinals = [
  ["first", "second", "third", "fourth"],
  ["första", "andra", "tredje", "fjärde"],
  ["ensimmäinen", "toinen", "kolmas", "neljäs"],
  ["ensimmäisen", "toisen", "kolmannen", "neljännen"],
];

/** The number of the quarter that a label names by a word; NaN where it names none. */
function quarterNamedIn(label: string): number {
  const [, after, before, word = ""] = quarterByWord.exec(label) ?? [];
  if (after !== undefined || before !== undefined) return Number(after ?? before);
  return ordinals.flatMap((words) => words.indexOf(word.toLowerCase()) + 1).find((number) => number > 0) ?? Number.NaN;
}

const tertial = new RegExp(`${before}(?:T\\s?[1-3]\\s?[–-]\\s?)?T\\s?([1-3])${after}`, "u");
const half = new RegExp(`${before}H([12])${after}`, "u");
/** "Tammi–elo", "January–August": the months of the year so far, by the last of them. */
const finnishMonthsTo =
  /(?<!\p{L})tammi(?:kuu)?\s?[–-]\s?(helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?!\p{L})/iu;
const finnishMonths = "helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split(" ");
/** 0 where the label names no such months. */
function finnishMonthIn(label: string): number {
  const last = finnishMonthsTo.exec(label)?.[1]?.toLowerCase();
  return last === undefined ? 0 : finnishMonths.indexOf(last) + 2;
}
const spring =
  /(?<!\p{L})(?:kevä(?:t|tlukukausi|än|tlukukauden)|vår(?:en|termin(?:en)?)?|spring(?:\s+term)?)(?!\p{L})/iu;
const autumn =
  /(?<!\p{L})(?:syksy|syksyn|syyslukukausi|syyslukukauden|höst(?:en|termin(?:en)?)?|autumn(?:\s+term)?|fall\s+term)(?!\p{L})/iu;
const monthsTo = /(?<!\d)0?1\.?\s?[–-]\s?(\d{1,2})(?!\d|\.\s?\d)/;
/** The last day where two stand: "1.1.–31.8.". */
const day = /(?<!\d)(?:\d{1,2}\.\s?\d{1,2}\.?(?:\s?\d{4})?\s?[–-]\s?)?\d{1,2}\.\s?(\d{1,2})(?:\.|(?!\d))/;
const ofYear = /(?<!\d)(\d{1,2})\s?\/\s?(?:19|20)?\d\d(?!\d)/;
/** "Ennuste 1/2026 (31.3.)": the number tells which forecast it is, the date how far it reaches. */
const numberAndYear = /(?<![\d.–-]|[–-]\s)([1-9])\s?\/\s?(?:19|20)\d\d(?!\d)/;
const plain = new RegExp(`${before}(\\d{1,2})${after}`, "u");
const roman = new RegExp(`${before}(I{1,3}|IV)${after}`, "u");
const romans = ["I", "II", "III", "IV"];

export type Term = "spring" | "autumn";

/** The half of a year, or of a school year, that a label names. */
export function termOf(label: string): Term | null {
  if (spring.test(label) === autumn.test(label)) return null;
  return spring.test(label) ? "spring" : "autumn";
}

/** The ways to name a part of the year, the most certain first. */
function partOf(label: string, vocabulary: TableVocabulary): Part | null {
  // "Progress report, year 2 (2024)": the year of a plan is no part of a year.
  const withoutYear = label.replace(/(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:year|vuosi|år)\s\d(?!\d)/giu, " ");
  const found = (pattern: RegExp, text = label) => Number(pattern.exec(text)?.[1] ?? Number.NaN);
  if (isYearOfMonths(label) || wholeYear.test(label)) return { month: monthsOfYear, alone: true };
  const numeral = romans.indexOf(roman.exec(label)?.[1] ?? "") + 1 || Number.NaN;
  const first = (numbers: number[]) => numbers.find((one) => one >= 1 && one <= 12);
  const month = first([
    found(tertial) * monthsOfTertial,
    found(half) * monthsOfHalf,
    finnishMonthIn(label),
    found(monthsTo),
    found(day),
    monthIn(label) ?? Number.NaN,
    vocabulary.says("monthly", label) ? found(plain, withoutYear) : Number.NaN,
    vocabulary.says("tertial", label)
      ? (first([found(plain, withoutYear), numeral]) ?? Number.NaN) * monthsOfTertial
      : Number.NaN,
  ]);
  const [numbered, number = ""] = numberAndYear.exec(label) ?? [];
  const dated = first([found(day, numbered === undefined ? "" : label.replace(numbered, ""))]);
  if (dated !== undefined && vocabulary.says("forecast", label)) return { number: Number(number), dated, alone: true };
  const named = first([found(quarter), quarterNamedIn(label)]);
  if (named !== undefined) return { number: named, alone: true };
  if (month !== undefined) return { month, alone: true };
  const beforeYear = first([found(ofYear)]);
  if (beforeYear !== undefined) return { number: beforeYear, alone: true };
  const loose = first([found(plain, withoutYear), numeral]);
  if (loose !== undefined) return { number: loose, alone: false };
  const term = termOf(label);
  return term && { number: term === "spring" ? 1 : 2, isTerm: true, alone: isBareTerm(label) };
}

/** "Kevät 2027", "Hösten 2027": a term and its year, and nothing else. */
const isBareTerm = (label: string): boolean =>
  year.test(label) && label.replace(year, "").replace(spring, "").replace(autumn, "").trim() === "";

/** A heading that is the year, beside those of its parts. */
const wholeYear = /^(?:koko\s+vuosi|helår(?:et)?|(?:full|whole)\s+year)(?:\s+(?:19|20)\d\d)?$/iu;

const monthsOfTertial = 4;
const monthsOfHalf = 6;

/** The first year in four digits; the years of a plan ("2021–2025") only where no other stands. */
export function firstYearIn(text: string): number | null {
  const found = year.exec(text.replace(span, " "))?.[0] ?? year.exec(text)?.[0];
  return found === undefined ? null : Number(found);
}

const span = /(?<!\d)((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)(?!\d)/g;

/** A text without the years of a plan that spans more than two: "Strategy 2025–2029". A school year spans two. */
export const withoutPlanYears = (text: string): string =>
  text.replace(span, (whole, from: string, to: string) => (Number(to) - Number(from) > 1 ? " " : whole));

const monthsOfYear = 12;

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The year that a label names, in four digits or after a slash in two ("1/24"); null where it names none. */
function yearIn(label: string): number | null {
  const full = firstYearIn(label);
  if (full !== null) return full;
  // "Q3 24/25": 24 is no number of a month or a forecast, so it is a year.
  const [, first, second] = /(?<![\d/.])(\d\d)\s?\/\s?(\d\d)(?![\d/.])/.exec(label) ?? [];
  if (Number(first) > monthsOfYear && Number(second) === Number(first) + 1) return 2000 + Number(first);
  const short = /(?<!\d)\d{1,2}\s?\/\s?(\d\d)(?!\d)/.exec(label)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}
