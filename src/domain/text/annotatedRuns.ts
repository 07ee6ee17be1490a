import { decidingPassages } from "./decidingPassages";
import type { Assessed, Assessment, Correction } from "../dataset/schema";

/** A piece of the report's text, with its correction or the date that it names. */
export interface TextPart {
  /** The text as received. A correction only changes what is shown. */
  text: string;
  correction: Correction | null;
  /** The ISO date that this text names. */
  date: string | null;
}

/** Consecutive parts of the same role: the evidence of a status, the reason behind it, or other text. */
export interface AnnotatedRun {
  role: "evidence" | "reason" | "plain";
  parts: TextPart[];
}

interface TextSpan {
  start: number;
  end: number;
}

/**
 * An assessment's text as paragraphs, with evidence, reason, dates and corrections marked. Joined, the parts are the received text without its line
 * breaks.
 */
export function annotatedRuns(assessment: Assessment, corrections: readonly Correction[]): AnnotatedRun[][] {
  const { text, evidence, reason, events } = assessment;
  const corrected = correctionsAt(text, corrections);
  const cuts = [0, text.length, ...corrected.flatMap(edges), ...[evidence, reason].flatMap(edgesOf)];
  cuts.push(...events.flatMap(edges), ...[...text.matchAll(/\n/g)].flatMap(({ index }) => [index, index + 1]));
  const paragraphs: AnnotatedRun[][] = [[]];
  for (const { start, end } of spansBetween(cuts, corrected)) {
    const run = text.slice(start, end);
    if (run === "\n") {
      paragraphs.push([]);
      continue;
    }
    const weight = holds(evidence, start) ? "evidence" : holds(reason, start) ? "reason" : "plain";
    const part: TextPart = {
      text: run,
      correction: corrected.find((span) => span.start === start)?.correction ?? null,
      date: events.find((event) => holds(event, start))?.date ?? null,
    };
    const paragraph = paragraphs.at(-1) ?? [];
    const last = paragraph.at(-1);
    if (last?.role === weight) last.parts.push(part);
    else paragraph.push({ role: weight, parts: [part] });
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ parts }) => parts.some(({ text: run }) => /\S/.test(run))));
}

/** A quote or a cell's paragraph as parts, with corrections marked. */
export function correctedParts(text: string, corrections: readonly Correction[]): TextPart[] {
  const corrected = correctionsAt(text, corrections);
  return spansBetween([0, text.length, ...corrected.flatMap(edges)], corrected).map(({ start, end }) => ({
    text: text.slice(start, end),
    correction: corrected.find((span) => span.start === start)?.correction ?? null,
    date: null,
  }));
}

/** One part of a quotation, and whether text is left out between it and the part before. */
export interface QuotedRun {
  parts: TextPart[];
  gap: boolean;
}

/**
 * The text that decides an assessment's status, as one quotation in the order of the text: the evidence and, if that is a bare verdict, the reason
 * behind it.
 */
export function decidingQuote(assessment: Assessed, corrections: readonly Correction[]): QuotedRun[] {
  const { text } = assessment;
  const quotes = decidingPassages(assessment).toSorted((a, b) => a.start - b.start);
  return quotes.map(({ quote, start }, index) => ({
    parts: correctedParts(quote, corrections),
    gap: index > 0 && /\S/.test(text.slice(quotes[index - 1]?.end, start)),
  }));
}

/** Whether evidence and reason are the whole text, in one paragraph. If so, the full text is not shown again. */
export function isAllDeciding(assessment: Assessment): boolean {
  const paragraphs = annotatedRuns(assessment, []);
  return (
    paragraphs.length === 1 &&
    paragraphs
      .flat()
      .every(({ role: weight, parts }) => weight !== "plain" || parts.every(({ text }) => !/\S/.test(text)))
  );
}

/** The corrections that apply to a text, each once. */
export const correctionsOfText = (text: string, corrections: readonly Correction[]): Correction[] => [
  ...new Set(correctionsAt(text, corrections).map(({ correction }) => correction)),
];

const edges = ({ start, end }: TextSpan): number[] => [start, end];
const edgesOf = (span: TextSpan | null): number[] => (span ? edges(span) : []);
const holds = (span: TextSpan | null, at: number): boolean => span !== null && span.start <= at && at < span.end;

/** The spans between the cuts; a cut inside a corrected word would show the correction twice, so it is left out. */
function spansBetween(cuts: readonly number[], whole: readonly TextSpan[]): TextSpan[] {
  const kept = [...new Set(cuts)]
    .filter((cut) => !whole.some(({ start, end }) => start < cut && cut < end))
    .toSorted((a, b) => a - b);
  return kept.slice(1).map((end, index) => ({ start: kept[index] ?? 0, end }));
}

/** Where corrected words stand in the text: whole words only, the longest correction first, none inside another. */
function correctionsAt(text: string, corrections: readonly Correction[]): (TextSpan & { correction: Correction })[] {
  const found: (TextSpan & { correction: Correction })[] = [];
  for (const correction of corrections.toSorted((a, b) => b.received.length - a.received.length)) {
    const { received } = correction;
    for (let start = text.indexOf(received); start !== -1; start = text.indexOf(received, start + received.length)) {
      const end = start + received.length;
      const free = found.every((other) => end <= other.start || other.end <= start);
      if (free && isWordEdge(text, start) && isWordEdge(text, end)) found.push({ start, end, correction });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const isWordEdge = (text: string, at: number): boolean =>
  !(/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(text.slice(at)));
