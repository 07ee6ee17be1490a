import type { Round } from "../model/dataset";

/** What a column of the report holds. */
export type ColumnRole =
  | { kind: "theme" }
  | { kind: "goal" }
  | { kind: "measure" }
  | { kind: "programme" }
  | { kind: "round"; round: Round }
  | { kind: "other" };

/** The words by which a heading names its column, in the three languages; the first line that fits decides. */
const vocabulary: readonly [Exclude<ColumnRole["kind"], "round" | "other">, RegExp][] = [
  ["measure", /mittar|tavoitetaso|mätare|indikator|målnivå|measure|indicator/i],
  ["programme", /kytkey|ohjelm|hankke|yhteissuunnittel|program|koppling/i],
  ["theme", /teema|painopiste|strategiatavoite|tema\b|temat\b|theme/i],
  ["goal", /tavoite|tavoitteet|mål\b|målet\b|målen\b|goal/i],
];

const forecastWords = /ennuste|osavuosikatsaus|seuranta|prognos|delårsrapport|forecast/i;
const outcomeWords = /toteuma|toteutuma|toteutuminen|tilinpäätös|tulos|utfall|bokslut|result|outcome/i;

/** Reads one heading. `year` stands in where the heading names none; null where neither does. */
export function roleOf(heading: string, year: number | null): ColumnRole {
  const text = heading.replace(/\s+/g, " ").trim();
  const round = roundOf(text, year);
  if (round) return { kind: "round", round };
  const found = vocabulary.find(([, words]) => words.test(text));
  return { kind: found?.[0] ?? "other" };
}

const longestRoundLabel = 50;

function roundOf(label: string, reportYear: number | null): Round | null {
  const year = Number(/\b(?:19|20)\d\d\b/.exec(label)?.[0] ?? reportYear ?? Number.NaN);
  if (Number.isNaN(year) || label.length > longestRoundLabel) return null;
  if (outcomeWords.test(label) && !/\d\s*\/\s*\d{4}/.test(label))
    return { id: `${year}-result`, label, year, ordinal: 99, period: `${year}`, kind: "outcome" };
  if (!forecastWords.test(label)) return null;
  const ordinal = Number(/\b([1-9]|1[0-2])\b(?!\d)/.exec(label.replace(String(year), ""))?.[0] ?? 1);
  const period = ordinal <= 4 ? `${year}-Q${ordinal}` : `${year}`;
  return { id: `${year}-${ordinal}`, label, year, ordinal, period, kind: "forecast" };
}

/**
 * The roles of a header row's columns; null where the row is no header. A header names one goal column and at least one round, in short cells of
 * which most are known words; a row of a report talks longer, and of several things at once.
 */
export function readHeader(cells: readonly string[], year: number | null): ColumnRole[] | null {
  if (cells.some((cell) => cell.length > longestHeading)) return null;
  const roles = cells.map((cell): ColumnRole => (cell.trim() === "" ? { kind: "other" } : roleOf(cell, year)));
  const count = (kind: ColumnRole["kind"]) => roles.filter((role) => role.kind === kind).length;
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  const known = roles.length - count("other");
  return count("goal") === 1 && count("round") > 0 && known * 2 > filled ? roles : null;
}

const longestHeading = 120;
