import type { Round } from "../../domain/dataset/schema";
import { boldLeadOf, isBold, plainParagraph } from "../formats/paragraph";
import type { Paragraph } from "../formats/paragraph";
import { cellPlaceOf } from "../formats/sourceDocument";
import type { FreeText, SourceDocument } from "../formats/sourceDocument";
import type { GoalCell } from "../table/rows/rowGoal";
import { isOfContents } from "./isOfContents";
import { messageAt } from "../message";
import type { Message } from "../message";
import type { LabelKind } from "../table/vocabulary/ownWords";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { messageOf } from "../messageOf";
import { normalizeWhitespace } from "../../domain/text/normalizeWhitespace";
import { beginningOf } from "../text/beginningOf";
import { isSignOff } from "./isSignOff";

/** What a document says in prose of one goal: `Tavoite: …`, `Toteuma: …`, under the heading of a unit. Its round is set later. */
export interface OutcomePassage {
  /** The goal's own words, a paragraph each, without the label. */
  goal: string[];
  /** The heading that it stands under; "" where there is none. */
  unit: string;
  /** The heading over it that names no unit. */
  theme?: string;
  /** The round that its document is of, where its headings name one. */
  round?: Round;
  /** The label of the outcome as received; "" where the goal has none. */
  label: string;
  cells: PassageCell[];
  /** Each of its rows is one target. */
  rowTargets?: true;
  /** The goal stands under a heading or a number, not under a goal's label: a goal of its own beside those of tables in its document. */
  standsAlone?: true;
}

/** One part of a passage; `round` where its label names one ("Väliarvio 30.6.:"). */
export interface PassageCell {
  kind: LabelKind | "description" | "label";
  cell: Omit<GoalCell, "role">;
  round?: Round;
}

/** A part of a paragraph: all of it, or the lines from one label to the next. */
export interface Part {
  text: FreeText;
  paragraph: Paragraph;
  row: number;
  /** Which part of its paragraph it is, from 1. */
  column: number;
  label: { kind: LabelKind; words: string; end: number } | null;
}

const maxHeadingLength = 100;

/**
 * The outcome of a year as councils record it: paragraphs that a label opens. Text goes on until the next label or heading. What belongs to no goal
 * is `loose`. Paragraphs are numbered from `first` among all rows of the report.
 */
export function outcomePassagesOf(
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
): { passages: OutcomePassage[]; loose: Part[] } {
  const parts = blocks
    .flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []))
    .map(withoutEmptyGoal);
  const passages: OutcomePassage[] = [];
  const loose: Part[] = [];
  let unit: Part | null = null;
  let open: { passage: OutcomePassage; kind: LabelKind; heading: string } | null = null;
  parts.forEach((part, at) => {
    const opensGoal = parts[at + 1]?.label?.kind === "goal";
    if (part.label?.kind === "goal") {
      const passage: OutcomePassage = {
        goal: [],
        unit: normalizeWhitespace(unit?.paragraph.text ?? ""),
        label: "",
        cells: [],
      };
      if (unit && loose.at(-1) === unit) passage.cells.push({ kind: "unit", cell: cellOf(unit, part.label.words) });
      if (unit && loose.at(-1) === unit) loose.pop();
      passages.push(passage);
      open = { passage, kind: "goal", heading: part.label.words };
    } else if (isHeading(part, opensGoal)) {
      unit = part;
      open = null;
      loose.push(part);
      return;
    }
    if (!open) {
      loose.push(part);
      return;
    }
    if (part.label && !isAwaitedVerdict(part, open))
      open = { ...open, kind: part.label.kind, heading: part.label.words };
    const { passage, kind, heading } = open;
    const afterLabel = part.paragraph.text.slice(part.label?.end ?? 0).trim();
    if (kind === "goal" && afterLabel !== "") passage.goal.push(afterLabel);
    if (kind === "outcome" && passage.label === "") passage.label = heading;
    const isNoResult = afterLabel === "" || (kind === "status" && isSignOff(afterLabel));
    passage.cells.push({ kind: isNoResult ? "label" : kind, cell: cellOf(part, heading) });
  });
  return { passages, loose };
}

/** "Met" on a line of its own is the value of the label before it: "Outcome". */
const isAwaitedVerdict = ({ label }: Part, { kind, passage }: { kind: LabelKind; passage: OutcomePassage }): boolean =>
  label?.kind === "status" &&
  label.words === "" &&
  kind === "outcome" &&
  !passage.cells.some((cell) => cell.kind === "outcome");

/** "Sitova tavoite 2031" over other headings or labels names no goal: it is a heading itself. */
function withoutEmptyGoal(part: Part, at: number, parts: readonly Part[]): Part {
  const { label, paragraph } = part;
  const next = parts[at + 1];
  const isAlone = label?.kind === "goal" && paragraph.text.slice(label.end).trim() === "";
  return isAlone && (!next || next.label !== null || next.text.heading !== null) ? { ...part, label: null } : part;
}

/** A heading, or a short line without a label that stands over a goal. */
const isHeading = ({ text, paragraph, label }: Part, opensGoal: boolean): boolean =>
  label === null &&
  (text.heading !== null ||
    ((isBold(paragraph) || opensGoal) &&
      paragraph.text.trim().length <= maxHeadingLength &&
      !/[.!?;,]\s*$/.test(paragraph.text)));

export function partsOf(text: FreeText, row: number, vocabulary: TableVocabulary): Part[] {
  const { cell, lead } = text;
  if (lead) return partsOfLead(text, lead, row);
  if (cell) {
    const { kind, heading: words, column, wordsEnd = 0 } = cell;
    const part = (start: number, end: number, of: LabelKind, at: number): Part => ({
      text,
      paragraph:
        start === 0 && end === text.paragraph.text.length
          ? text.paragraph
          : plainParagraph(text.paragraph.text.slice(start, end)),
      row,
      column: at,
      label: { kind: of, words, end: 0 },
    });
    const whole = text.paragraph.text.length;
    if (wordsEnd === 0) return [part(0, whole, kind, column)];
    return [part(0, wordsEnd, "detail", column), part(wordsEnd, whole, kind, column + 1)];
  }
  const parts: Part[] = [];
  for (const line of text.paragraph.text.split("\n")) {
    const isFirst = parts.length === 0;
    const paragraph: Paragraph = isFirst
      ? { ...text.paragraph, text: line, boldLead: within(text.paragraph.boldLead, line) }
      : { ...text.paragraph, text: line, boldLead: { start: 0, end: 0 } };
    const label = isOfContents(line) ? null : ofHeading(labelIn(paragraph, vocabulary), text, line, vocabulary);
    const last = parts.at(-1);
    if (last && !label) last.paragraph = { ...last.paragraph, text: `${last.paragraph.text}\n${line}` };
    else parts.push({ text, paragraph: paragraph, row, column: parts.length + (text.column ?? 1), label });
  }
  return parts
    .flatMap((part) => withInnerLabels(part, vocabulary))
    .map((part, at) => ({ ...part, column: at + 1 }))
    .filter(({ paragraph }) => paragraph.text.trim() !== "");
}

/** A capital, a few words and a colon after the end of a sentence. */
const innerLabel = /(?<=[.!?]["”)]?\s+)(\p{Lu}[^:.!?\n]{2,39}):(?=\s|$)/gu;

/** "… The award is late. Rating: Amber": labels on the result that stand within a paragraph each open a part of their own. */
function withInnerLabels(part: Part, vocabulary: TableVocabulary): Part[] {
  const { paragraph } = part;
  const labels = [...paragraph.text.matchAll(innerLabel)].flatMap(({ index, 0: whole, 1: words = "" }) => {
    const kind = vocabulary.labelOf(words);
    return kind === "status" || kind === "outcome" ? [{ at: index, end: whole.length, words, kind }] : [];
  });
  if (labels.length === 0) return [part];
  const own = { ...paragraph, text: paragraph.text.slice(0, labels[0]?.at) };
  return [
    { ...part, paragraph: { ...own, boldLead: within(own.boldLead, own.text) } },
    ...labels.map(({ at, end, words, kind }, place) => ({
      ...part,
      paragraph: plainParagraph(paragraph.text.slice(at, labels[place + 1]?.at)),
      label: { kind, words: normalizeWhitespace(words), end },
    })),
  ];
}

/** "Outcome 2: Trusted information" and "Results: what we achieved" as headings stand over the goals below them; they are not the outcome of one. */
function ofHeading(
  label: Part["label"],
  { heading }: FreeText,
  line: string,
  { statusOf }: TableVocabulary,
): Part["label"] {
  if (heading === null || label?.kind !== "outcome") return label;
  const afterLabel = line.slice(label.end).trim();
  const isGroup = /\d$/.test(label.words) && afterLabel !== "";
  const isTitle = heading <= maxTitleLevel && /^\p{Ll}/u.test(afterLabel) && statusOf(afterLabel) === null;
  return isGroup || isTitle ? null : label;
}

/** Headings of a deeper level may be labels within a goal. */
const maxTitleLevel = 2;

/** The goal in a paragraph, as a heading, and the verdict that stands after or before it. */
function partsOfLead(
  text: FreeText,
  { end, kind, opensWithVerdict = false }: NonNullable<FreeText["lead"]>,
  row: number,
): Part[] {
  const { paragraph } = text;
  if (opensWithVerdict) {
    const rest = paragraph.text.slice(end);
    const goal = { ...paragraph, text: rest, boldLead: { start: 0, end: rest.length } };
    const parting = /^[\s:–—|\]-]*/u.exec(rest)?.[0].length ?? 0;
    const said = { ...paragraph, text: paragraph.text.slice(0, end), boldLead: { start: 0, end: 0 } };
    return [
      { text, paragraph: goal, row, column: 2, label: { kind: "goal", words: "", end: parting } },
      { text, paragraph: said, row, column: 1, label: { kind, words: "", end: 0 } },
    ];
  }
  const goal = { ...paragraph, text: paragraph.text.slice(0, end), boldLead: { start: 0, end } };
  const verdict = { ...paragraph, text: paragraph.text.slice(end), boldLead: { start: 0, end: 0 } };
  return [
    { text, paragraph: goal, row, column: 1, label: null },
    { text, paragraph: verdict, row, column: 2, label: { kind, words: "", end: 0 } },
  ];
}

const within = ({ start, end }: Paragraph["boldLead"], line: string): Paragraph["boldLead"] => ({
  start: Math.min(start, line.length),
  end: Math.min(end, line.length),
});

/** "Mål 1. …", "Goal 2.1 – …". */
const numberedLabel = /^\s*(\p{L}[\p{L} ]{1,40}\s(?:\p{Lu}{1,3}[.-]?)?\d{1,2}(?:\.\d{1,2})*)\s*[.:–—-]\s+(?=\S)/u;

/** "Tavoite: …", "Miten kävi? …", "Toteuma" on a line of its own, or in bold before the text. */
function labelIn(paragraph: Paragraph, vocabulary: TableVocabulary): Part["label"] {
  const { text, boldLead } = paragraph;
  const colon = /^\s*([^:\n]{2,60}):/.exec(text);
  const question = /^\s*([^:?.!\n]{2,60})\?(?=\s)/.exec(text);
  const numbered = numberedLabel.exec(text);
  if (numbered && vocabulary.labelOf(numbered[1] ?? "") === "goal")
    return { kind: "goal", words: normalizeWhitespace(numbered[1] ?? ""), end: numbered[0].length };
  const candidates = [
    ...[colon, question].flatMap((found) => (found ? [{ words: found[1] ?? "", end: found[0].length }] : [])),
    ...(boldLead.end > 0 ? [{ words: boldLeadOf(paragraph), end: boldLead.end }] : []),
    { words: text, end: text.length },
  ];
  for (const { words, end } of candidates) {
    const kind = vocabulary.labelOf(words);
    if (kind === "status" && vocabulary.statusOf(words) !== null && end === text.length)
      return { kind, words: "", end: 0 };
    if (kind) return { kind, words: normalizeWhitespace(words).replace(/\s*:$/, ""), end };
  }
  return null;
}

/** The cell of a part: what a label opens in the middle of a paragraph is a column of its own. */
export const cellOf = ({ text, paragraph, row, column }: Part, heading: string): Omit<GoalCell, "role"> => ({
  place: cellPlaceOf(text.place, column),
  row,
  column,
  heading,
  paragraphs: [paragraph],
});

/** One message for each run of paragraphs. */
export function messagePerRun(parts: readonly Part[]): Message[] {
  return parts.flatMap(({ text, paragraph, row }, at): Message[] => {
    if (parts[at - 1]?.row === row - 1 || parts[at - 1]?.row === row) return [];
    return [messageAt(text.place, 1, messageOf("outside-goals", { text: beginningOf(paragraph.text) }))];
  });
}
