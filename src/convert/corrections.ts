import type { Correction } from "../model/dataset";
import type { GoalRows } from "./goalRows";

/** The corrections that apply to a report: those of its settings that its text has. The text itself is never changed. */
export function correctionsFor(goals: readonly GoalRows[], known: readonly Correction[]): Correction[] {
  const text = goals
    .flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)))
    .join("\n");
  return known.filter(({ received }) => wholeWords(received).test(text));
}

/** Applies corrections to a name. */
export function corrector(corrections: readonly Correction[]): (text: string) => string {
  return (text) =>
    corrections.reduce((read, { received, corrected }) => read.replaceAll(wholeWords(received), () => corrected), text);
}

const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");
