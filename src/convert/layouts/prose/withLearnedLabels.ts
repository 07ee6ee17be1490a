import { looksLikeHeading } from "../looksLikeHeading";
import { boldLeadOf } from "../../formats/paragraph";
import type { FreeText } from "../../formats/sourceDocument";
import type { LabelKind } from "../../table/vocabulary/ownWords";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import { groupedBy } from "../../text/groupedBy";
import { normalizeWhitespace } from "../../../domain/text/normalizeWhitespace";
import { holdsVerdict } from "./wording/holdsVerdict";
import { maxOf } from "../../maxOf";

/** One place where words may be a label, and what stands after them. */
interface Use {
  words: string;
  /** The text that the words name: the rest of the line, or the next line where they stand alone. */
  value: string;
  /** How the words stand: before the text on one line ("Words: value"), or on a line of their own above it. */
  stands: "before" | "over";
  /** A heading or a bold line stands right above. */
  underHeading: boolean;
}

/**
 * The vocabulary with the labels that a document's prose teaches by repeating them: "Bedömning helår: …" under each goal. What such words name follows from
 * the words that they are made of, and from what stands after them. A verdict on a line of its own under a heading is its status.
 */
export function withLearnedLabels(texts: readonly FreeText[], vocabulary: TableVocabulary): TableVocabulary {
  const uses = groupedBy(usesIn(texts), ({ words }) => keyOf(words));
  const learned = new Map<string, LabelKind>();
  for (const [key, of] of uses) {
    const kind = vocabulary.labelOf(key) === null ? kindOf(of, vocabulary) : null;
    if (kind) learned.set(key, kind);
  }
  const verdicts = [...uses].filter(([, of]) => of.every((use) => isVerdictUnderHeading(use, vocabulary)));
  if (verdicts.reduce((sum, [, of]) => sum + of.length, 0) > 1)
    for (const [key] of verdicts) learned.set(key, "status");
  const opener = openerOf(uses, learned, vocabulary);
  if (opener !== null) learned.set(opener, "goal");
  if (learned.size === 0) return vocabulary;
  return { ...vocabulary, labelOf: (words) => vocabulary.labelOf(words) ?? learned.get(keyOf(words)) ?? null };
}

const maxLineLength = 60;
const maxVerdictLength = 40;

function usesIn(texts: readonly FreeText[]): Use[] {
  const lines = texts.flatMap(({ paragraph, heading, cell }) => {
    if (cell) return [];
    const isLoud = looksLikeHeading({ heading, paragraph });
    const [first = "", ...more] = paragraph.text.split("\n");
    const lead = isLoud ? "" : boldLeadOf(paragraph).slice(0, first.length);
    return [{ text: first, lead, isLoud }, ...more.map((text) => ({ text, lead: "", isLoud: false }))].filter(
      ({ text }) => text.trim() !== "",
    );
  });
  return lines.flatMap(({ text, lead }, at): Use[] => {
    const underHeading = lines[at - 1]?.isLoud ?? false;
    const colon = /^\s*([^:\n]{2,60}):(?=\s+\S)/.exec(text);
    const opening = colon?.[0] ?? (lead.trim() === "" ? null : lead);
    if (opening !== null && text.slice(opening.length).trim() !== "")
      return [{ words: opening, value: text.slice(opening.length).trim(), stands: "before", underHeading }];
    if (text.trim().length > maxLineLength) return [];
    return [{ words: text, value: lines[at + 1]?.text.trim() ?? "", stands: "over", underHeading }];
  });
}

const keyOf = (words: string): string =>
  normalizeWhitespace(words)
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*[.)]?\s+|[\s:.]+$|\s+(?:[qtk]?\d[\d./–-]*)[\s:.]*$/gu, "")
    .trim();

/** Words that are used at least this often before a text are a label, even if nothing else shows it. */
const often = 3;

function kindOf(uses: readonly Use[], vocabulary: TableVocabulary): LabelKind | null {
  const words = normalizeWhitespace(uses[0]?.words ?? "").replace(/[\s:]+$/, "");
  const share = (of: (use: Use) => boolean) => uses.filter(of).length / uses.length;
  if (uses.length < 2 || /[.!]$/.test(words)) return null;
  const areVerdicts = share(({ value }) => value.length <= maxVerdictLength && vocabulary.statusOf(value) !== null);
  const areShortVerdicts = share(
    ({ value }) => value.length <= maxVerdictLength && (isStatus(value, vocabulary) || holdsVerdict(value, vocabulary)),
  );
  if (share(({ stands }) => stands === "before") === 1) {
    if (areVerdicts > 0.6 && uses.length >= often) return "status";
    return (
      namedKind(words, vocabulary) ?? (share(({ value }) => holdsVerdict(value, vocabulary)) >= 0.5 ? "outcome" : null)
    );
  }
  // A line of its own that comes again and again may be a heading: only what stands under it tells.
  if (uses.length < often) return null;
  // "The verdict" over "Promise kept", again and again.
  if (areShortVerdicts > 0.9) return "outcome";
  if (!isResultLabel(words, vocabulary)) return null;
  return areVerdicts > 0.6 || share(({ value }) => holdsVerdict(value, vocabulary)) >= 0.5 ? "outcome" : null;
}

const isStatus = (value: string, { statusOf }: TableVocabulary): boolean => (statusOf(value) ?? "none") !== "none";

const isResultLabel = (words: string, vocabulary: TableVocabulary): boolean =>
  vocabulary.says("outcome", words) ||
  vocabulary.says("forecast", words) ||
  vocabulary.says("status", words) ||
  vocabulary.columnOf(words)?.kind === "comment";

/** What words that stand before a text name, by the words for columns. */
export function namedKind(words: string, vocabulary: TableVocabulary): LabelKind | null {
  const named = vocabulary.columnOf(words)?.kind ?? null;
  switch (named) {
    case "level":
    case "measure":
    case "unit":
    case "theme":
    case "detail":
      return named;
    case "action":
      return "measure";
    case "history":
    case "budget":
    case "programme":
      return "detail";
    case "comment":
      return "outcome";
    case "goal":
    case "description":
    case null:
      return isResultLabel(words, vocabulary) ? "outcome" : null;
    default:
      return named satisfies never;
  }
}

/** "Ej uppnått" alone under the heading of a goal. */
const isVerdictUnderHeading = ({ words, stands, underHeading }: Use, { statusOf }: TableVocabulary): boolean => {
  const status = stands === "over" && underHeading ? statusOf(words) : null;
  return status !== null && status !== "none" && words.trim().length > 2;
};

/**
 * The words that open each goal of a document that calls its goals by none of the known words: they come again and again, each time with another text, right
 * after the labels of the goal before.
 */
function openerOf(
  uses: ReadonlyMap<string, readonly Use[]>,
  learned: ReadonlyMap<string, LabelKind>,
  { labelOf }: TableVocabulary,
): string | null {
  const kinds = [...uses.keys()].map((key) => labelOf(key) ?? learned.get(key) ?? null);
  const resultUses = [...uses.values()].filter((_, at) => kinds[at] === "outcome" || kinds[at] === "status");
  if (kinds.includes("goal") || resultUses.length === 0) return null;
  const maxResultUses = maxOf(resultUses.map(({ length }) => length));
  const [first] = [...uses].filter(
    ([, of], at) =>
      kinds[at] === null &&
      of.length >= often &&
      of.length <= maxResultUses &&
      of.length * 2 > maxResultUses &&
      of.every(({ stands }) => stands === "before") &&
      new Set(of.map(({ value }) => value)).size === of.length,
  );
  // If they always follow a heading, they are about what the heading names.
  return first?.[1].every(({ underHeading }) => underHeading) ? null : (first?.[0] ?? null);
}
