import type { Language } from "../../domain/dataset/schema";

/** Which way is good: a level is a floor (`higher`) or a ceiling (`lower`). */
export type Better = "higher" | "lower";

/** A number, or a range, as a cell gives it. */
export interface Figure {
  low: number;
  high: number;
  unit: string;
  /** What the words around a level say of it; null where they leave it open. */
  better: Better | null;
  /** "yli 25" is not reached by 25. */
  strict: boolean;
}

const number = /[-–−]?\d+(?:[ \u00a0]\d{3})*(?:[.,]\d+)*/gu;
const floor =
  /≥|>|(?<!\p{L})(?:vähintään|väh\.?|yli|minst|över|lägst|at\s+least|more\s+than|over|above|minimum|(?<!\d\s?)min\.?|tai\s+enemmän|eller\s+(?:mer|högre)|or\s+(?:more|above|higher))(?!\p{L})/iu;
const ceiling =
  /≤|<|(?<!\p{L})(?:enintään|enint\.?|korkeintaan|alle|högst|under|max\.?|maximum|maks\.?|at\s+most|less\s+than|fewer\s+than|below|within|up\s+to|tai\s+vähemmän|eller\s+(?:mindre|lägre)|or\s+(?:less|below|fewer|lower))(?!\p{L})/iu;
const strictly =
  /(?<![≤≥])[<>](?!=)|(?<!\p{L})(?:yli|alle|över|under|more\s+than|less\s+than|fewer\s+than|over|above|below)(?!\p{L})/iu;
const denied = /(?<!\p{L})(?:ei|inte|ej|not)(?!\p{L})/iu;

/** The value of digits as a language writes them: "9.716" is thousands in Finnish and Swedish, "9,716" in English. */
function valueOf(written: string, language: Language): number | null {
  const text = written.replace(/[–−]/g, "-").replace(/[ \u00a0]/g, "");
  const [group, decimal] = language === "en" ? [",", "."] : [".", ","];
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`);
  const plain = grouped.test(text) ? text.replaceAll(group, "") : text;
  const value = plain.replace(/,/g, ".");
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
}

/** The one figure that a short text holds; null where it holds none, or several that are no range. */
export function figureIn(received: string, language: Language): Figure | null {
  const text = received
    .replace(/(?:no|not)\s+more\s+than/giu, "≤")
    .replace(/(?:no|not)\s+(?:less|fewer)\s+than/giu, "≥");
  const found = [...text.matchAll(number)];
  const [first, second, ...more] = found;
  if (!first || more.length > 0) return null;
  const between = second ? text.slice(first.index + first[0].length, second.index) : "";
  const joined = second && (/^\s*[-–]\s*$/.test(between) || (between === "" && /^[-–]/.test(second[0])));
  if (second && !joined) return null;
  const low = valueOf(first[0], language);
  const high = second ? valueOf(second[0].replace(/^[-–−]/, ""), language) : low;
  if (low === null || high === null || high < low) return null;
  const last = second ?? first;
  const after = text.slice(last.index + last[0].length);
  const [isFloor, isCeiling] = [floor.test(text), ceiling.test(text)];
  const better = isFloor === isCeiling || denied.test(text) ? null : isFloor ? "higher" : "lower";
  return { low, high, unit: unitIn(text.slice(0, first.index), after), better, strict: strictly.test(text) };
}

/** The unit right after the number, or the sign of money before it. */
function unitIn(before: string, after: string): string {
  const money = /[€£$]\s*$/u.exec(before)?.[0].trim();
  const found =
    /^\s*(%|‰|€(?:\s?\/\s?\p{L}+)?|[\p{L}²³]+(?:\s?\/\s?[\p{L}²³]+)?)/u.exec(after)?.[1]?.toLowerCase() ?? "";
  return money ?? units[found] ?? (isDirection(found) ? "" : found);
}

const isDirection = (word: string): boolean => /^(?:tai|eller|or|vuodessa|vuosi|per|vid|i|in|by)$/u.test(word);

const units: Readonly<Record<string, string>> = {
  prosenttia: "%",
  procent: "%",
  percent: "%",
  euroa: "€",
  euro: "€",
  eur: "€",
  st: "kpl",
  kappaletta: "kpl",
  dagar: "day",
  days: "day",
  day: "day",
  päivää: "day",
  pv: "day",
  kuukautta: "month",
  kk: "month",
  mån: "month",
  månader: "month",
  months: "month",
  tuntia: "hour",
  h: "hour",
  tim: "hour",
  hours: "hour",
  minuter: "min",
  minuuttia: "min",
  minutes: "min",
};

/** So many times larger or smaller, a figure without a unit is counted otherwise than its level: a grade beside per cents, euros beside millions. */
const otherScale = 5;

/** Whether two figures are of one kind: of the same unit, or one of them has none and is no larger or smaller than the other by far. */
export function areAlike(level: Figure, figure: Figure): boolean {
  if (level.unit === figure.unit) return true;
  // "Alle 30 min/asiakas" beside "18 min".
  const isPer = level.unit.startsWith(`${figure.unit}/`);
  if (level.unit !== "" && figure.unit !== "" && !isPer) return false;
  const [one, other] = [Math.abs(level.high), Math.abs(figure.high)];
  return one <= other * otherScale && other <= one * otherScale;
}

/** How a figure stands to its level: null where the units differ, or which way is good is neither written nor settled. */
export function compareFigures(level: Figure, figure: Figure, settled: Better | null): "reached" | "missed" | null {
  if (!areAlike(level, figure) || figure.low !== figure.high) return null;
  const value = figure.low;
  if (level.low !== level.high) {
    if (value >= level.low && value <= level.high) return "reached";
    const better = settled ?? level.better;
    if (better === null) return null;
    return (better === "higher") === value > level.high ? "reached" : "missed";
  }
  const better = settled ?? level.better;
  if (value === level.low) return level.strict ? (better === null ? null : "missed") : "reached";
  if (better === null) return null;
  return (better === "higher") === value > level.low ? "reached" : "missed";
}
