import type { Round } from "../../domain/dataset/schema";
import { monthIn } from "./vocabulary";
import type { TableVocabulary } from "./vocabulary";

const longestRoundLabel = 60;

/** The round that a heading names: "Ennuste 1/2020", "Delårsrapport 31.8.2024", "Q2", "Tilinpäätös". `reportYear` stands in where it names no year. */
export function roundOf(label: string, reportYear: number | null, vocabulary: TableVocabulary): Round | null {
  const year = yearIn(label) ?? reportYear;
  if (year === null || label.length > longestRoundLabel) return null;
  const part = partOf(label, vocabulary);
  const isForecast = vocabulary.says("forecast", label);
  const isOutcome = vocabulary.says("outcome", label) || (part !== null && isWholeYear(part) && "month" in part);
  if (isOutcome && !isForecast && (part === null || isWholeYear(part))) return yearOutcome(label, year);
  if (!isForecast && !isOutcome && !(part?.alone ?? false)) return null;
  const ordinal = part === null ? 1 : "month" in part ? part.month : part.number;
  return { id: `${year}-${ordinal}`, label, year, ordinal, period: periodOf(year, part), kind: "forecast" };
}

/** The outcome of a year as a round: its last. */
export const yearOutcome = (label: string, year: number): Round => ({
  id: `${year}-result`,
  label,
  year,
  ordinal: 99,
  period: `${year}`,
  kind: "outcome",
});

/**
 * Which part of the year a label speaks of: the number of the forecast, with the month of its date where it has one too, or the month that it reaches to.
 * `alone`: it needs no other word to be a round.
 */
type Part = ({ number: number; dated?: number } | { month: number }) & { alone: boolean };

const isWholeYear = (part: Part): boolean => "month" in part && part.month === 12;

function periodOf(year: number, part: Part | null): string {
  if (part === null) return `${year}-Q1`;
  if ("number" in part && part.dated !== undefined) return endOf(year, part.dated);
  if ("number" in part) return part.number <= 4 ? `${year}-Q${part.number}` : `${year}`;
  return endOf(year, part.month);
}

const endOf = (year: number, month: number): string =>
  month % 3 === 0 ? `${year}-Q${month / 3}` : `${year}-${String(month).padStart(2, "0")}`;

/** What stands before and after a number or letter of its own. */
const [before, after] = ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];

const quarter = new RegExp(`${before}[QK]\\s?([1-4])${after}`, "iu");
const tertial = new RegExp(`${before}T\\s?([1-3])${after}`, "u");
const monthsTo = /(?<!\d)0?1\.?\s?[–-]\s?(\d{1,2})(?!\d)/;
const day = /(?<!\d)\d{1,2}\.\s?(\d{1,2})(?:\.|(?!\d))/;
const ofYear = /(?<!\d)(\d{1,2})\s?\/\s?(?:19|20)?\d\d(?!\d)/;
/** "Ennuste 1/2026 (31.3.)": the number tells which forecast it is, the date how far it reaches. */
const numberAndYear = /(?<![\d.–-]|[–-]\s)([1-9])\s?\/\s?(?:19|20)\d\d(?!\d)/;
const plain = new RegExp(`${before}(\\d{1,2})${after}`, "u");
const roman = new RegExp(`${before}(I{1,3}|IV)${after}`, "u");
const romans = ["I", "II", "III", "IV"];

/** The ways of naming a part of the year, the surest first. */
function partOf(label: string, vocabulary: TableVocabulary): Part | null {
  const withoutYear = label.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, " ");
  const found = (pattern: RegExp, text = label) => Number(pattern.exec(text)?.[1] ?? Number.NaN);
  const numeral = romans.indexOf(roman.exec(label)?.[1] ?? "") + 1 || Number.NaN;
  const first = (numbers: number[]) => numbers.find((one) => one >= 1 && one <= 12);
  const month = first([
    found(tertial) * monthsOfTertial,
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
  const named = first([found(quarter)]);
  if (named !== undefined) return { number: named, alone: true };
  if (month !== undefined) return { month, alone: true };
  const beforeYear = first([found(ofYear)]);
  if (beforeYear !== undefined) return { number: beforeYear, alone: true };
  const loose = first([found(plain, withoutYear), numeral]);
  return loose === undefined ? null : { number: loose, alone: false };
}

const monthsOfTertial = 4;

/** The first year in four digits; the years of a plan ("2021–2025") only where no other stands. */
export function firstYearIn(text: string): number | null {
  const alone = text.replace(/(?<!\d)(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d(?!\d)/g, " ");
  const found = year.exec(alone)?.[0] ?? year.exec(text)?.[0];
  return found === undefined ? null : Number(found);
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The year that a label names, in four digits or after a slash in two ("1/24"); null where it names none. */
function yearIn(label: string): number | null {
  const full = firstYearIn(label);
  if (full !== null) return full;
  const short = /(?<!\d)\d{1,2}\s?\/\s?(\d\d)(?!\d)/.exec(label)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}
