import type { Correction, Language } from "../../domain/dataset/schema";
import { correctionsIn } from "../../reader/text/corrections";
import type { GoalRows } from "../table/rows/rowGoal";

/**
 * The corrections that apply to a report: those of its settings that its text has, then misspellings that the reader knows of itself. The text
 * itself is never changed.
 */
export function correctionsFor(
  goals: readonly GoalRows[],
  known: readonly Correction[],
  language: Language,
): Correction[] {
  const text = goals
    .flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)))
    .join("\n");
  const inText = known.filter(({ received }) => wholeWords(received).test(text));
  const isKnown = (word: string) => inText.some(({ received }) => wholeWords(word).test(received));
  const read = language === "fi" ? correctionsIn(text) : [];
  const general = new Map(read.map(({ start, end, corrected }) => [text.slice(start, end), corrected]));
  return [
    ...inText,
    ...[...general].flatMap(([received, corrected]) => (isKnown(received) ? [] : [{ received, corrected }])),
  ];
}

/** Applies corrections to a name. */
export function corrector(corrections: readonly Correction[]): (text: string) => string {
  return (text) =>
    corrections.reduce((read, { received, corrected }) => read.replaceAll(wholeWords(received), () => corrected), text);
}

const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");
