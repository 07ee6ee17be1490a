import type { Language } from "../../domain/dataset/schema";
import type { Span } from "../reading";
import { memoize, memoizeRecent } from "./memoize";

const segmenter = memoize(
  (language: Language): Intl.Segmenter => new Intl.Segmenter(language, { granularity: "sentence" }),
);

/** Abbreviations after which a sentence goes on, in the three languages. */
const abbreviation =
  /(?:^|[\s("”'])(?:esim|mm|ml|n|ns|ko|klo|ks|vrt|mrd|milj|tms|jne|yms|ym|nro|kpl|pv|kk|v|s|t|krs|alv|sis|kh|kv|khs|ltk|vs|ent|os|bl|d|m|ca|dvs|osv|t\.ex|bl\.a|s\.k|inkl|exkl|resp|kl|st|mn|md|e\.g|i\.e|approx|no|etc)\.\s*$/iu;
/** After these a figure goes on the same sentence. */
const countsOn =
  /(?:^|[\s("”'])(?:väh|enint|kork|keskim|vast|yht|noin|n|max|maks|min|tav|bud|tp|ta|genomsn|tel|puh|kap|art|fig|para|ref|sid|sivu|nos|vol|ver|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec)\.\s*$/iu;
const ordinal = /\d\.\s*$/u;
const initial = /(?:^|\s)\p{Lu}\.\s*$/u;
const opensLower = /^["”'(–-]?\s*\p{Ll}/u;
/** After an ordinal these go on the same sentence even in a capital: "1. Vaihe" rarely ends one, "30.4. Tavoite" does. */
const ends = /[.!?…]["”')]*\s*$/u;

/** Whether the segmenter's break between `before` and `after` is no end of a sentence. */
function goesOn(before: string, after: string): boolean {
  if (abbreviation.test(before)) return true;
  if (ordinal.test(before)) return opensLower.test(after);
  if (initial.test(before)) return true;
  return !ends.test(before);
}

/**
 * "… valmis. näyttelyohjelma on …": a full stop, white space and a lower-case word of at least three letters. "Not met. 71 % of …": a word of at
 * least three letters, or a short one that is no abbreviation, a full stop, white space and a figure; the segmenter looks past the figure for the next
 * letter.
 */
const lostCapital =
  /(?:[\p{L}\p{N})%”"][.!?]+["”)]*(\s+)(?=\p{Ll}{3,})|(?:\p{L}{3}|(?<!\p{L})(?:on|up|in|it|so|us|by|do))[.!?]+["”)]*(\s+)(?=\d))/gu;
/** A line break, or the dot before the next item of a list that has lost its breaks. No white space around it: that would take the square of its length. */
const lineBreak = /[\n\r\u2028\u2029\u0085•▪●◦‣]/gu;

/** The pieces of a line whose capital letters the scan has lost. */
function splitAtLostCapitals(text: string, span: Span): Span[] {
  const piece = text.slice(span.start, span.end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of piece.matchAll(lostCapital)) {
    const until = match.index + match[0].length - (match[1] ?? match[2] ?? "").length;
    const before = piece.slice(Math.max(from, until - 40), until);
    if (abbreviation.test(before) || ordinal.test(before) || initial.test(before) || countsOn.test(before)) continue;
    spans.push({ start: span.start + from, end: span.start + until });
    from = match.index + match[0].length;
  }
  spans.push({ start: span.start + from, end: span.end });
  return spans;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * The segmenter's time grows with the square of what it is given, so a long line is given in pieces, cut at white space. A cut in
 * mid-sentence is mended like any other wrong break.
 */
const pieceLength = 2000;

function* piecesOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > pieceLength) {
    const space = text.lastIndexOf(" ", from + pieceLength);
    const to = space > from ? space + 1 : from + pieceLength;
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** The first mark at which the segmenter may break, and what stands after it: where that is nothing, there is one sentence. */
const breaks = /[\p{Sentence_Terminal}\u2024]/u;
const onlyEnds = /^[\p{Sentence_Terminal}\u2024\s]*$/u;

function isOne(line: string): boolean {
  if (line.length > pieceLength) return false;
  const first = line.search(breaks);
  return first < 0 || onlyEnds.test(line.slice(first));
}

/** One line's sentences: the segmenter's, joined where it broke after an abbreviation or a date, parted where a capital was lost. */
function ofLine(text: string, language: Language): Span[] {
  const line = { start: 0, end: text.length };
  if (isOne(text)) return [line];
  const joined: { start: number; end: number }[] = [];
  for (const piece of piecesOf(text, line)) {
    for (const { segment, index } of segmenter(language).segment(text.slice(piece.start, piece.end))) {
      const start = piece.start + index;
      const last = joined.at(-1);
      if (last && goesOn(text.slice(Math.max(last.start, last.end - 40), last.end), segment)) {
        last.end = start + segment.length;
      } else joined.push({ start, end: start + segment.length });
    }
  }
  return joined.flatMap((span) => splitAtLostCapitals(text, span));
}

const lines: Record<Language, (line: string) => readonly Span[]> = {
  fi: memoizeRecent((line) => ofLine(line, "fi")),
  sv: memoizeRecent((line) => ofLine(line, "sv")),
  en: memoizeRecent((line) => ofLine(line, "en")),
};

/** The sentences of a text, without the white space around them. A line break always ends a sentence. */
export function sentencesOf(text: string, language: Language = "fi"): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index: to, 0: gap } of [...text.matchAll(lineBreak), { index: text.length, 0: "" }]) {
    for (const { start, end } of lines[language](text.slice(from, to))) {
      const span = trimmed(text, { start: from + start, end: from + end });
      if (span.end > span.start) spans.push(span);
    }
    from = to + gap.length;
  }
  return spans;
}
