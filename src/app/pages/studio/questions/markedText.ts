import type { Quote } from "../../../../domain/dataset/schema";

/** A run of an assessment's text, marked if it is the evidence. */
export interface TextRun {
  text: string;
  isMarked: boolean;
}

/** The whole text as it was received, with the deciding words marked. */
export function markedText(text: string, evidence: Pick<Quote, "start" | "end"> | null): TextRun[] {
  const { start, end } = evidence ?? { start: 0, end: 0 };
  return [
    { text: text.slice(0, start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
    { text: text.slice(end), isMarked: false },
  ].filter((run) => run.text !== "");
}

/** Selected words as they stand in the text; null if the selection is not part of it. */
export function selectedWords(text: string, selection: string): string | null {
  const words = selection.trim();
  if (words === "") return null;
  if (text.includes(words)) return words;
  // A browser gives a line break between paragraphs as several.
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  return new RegExp(pattern).exec(text)?.[0] ?? null;
}

/** The sentences of a text, by its lines, each as it stands in it. */
export function sentencesIn(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return text
    .split("\n")
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== "");
}
