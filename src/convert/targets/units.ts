import type { Language, Round } from "../../domain/dataset/schema";
import { assess } from "../../reader/assess";
import { sentencesOf } from "../../reader/text/sentences";
import { isBold } from "../formats/paragraph";
import { contentWords, wordSimilarity } from "../text/contentWords";
import { goalNameIn } from "./goalName";
import type { GoalCell } from "../table/rows/rowGoal";
import { isLabel, labelOf, listMarker } from "./labels";

/** A paragraph, or the part of one that speaks of one target: what segments are made of. */
export interface Unit {
  place: GoalCell["place"];
  row: number;
  column: number;
  /** The cell's paragraph, from 1. */
  paragraph: number;
  /** The whole paragraph. */
  text: string;
  /** The part of it that this unit covers. */
  start: number;
  end: number;
  /** The label or heading that opens it. */
  label: string | null;
  /** Whether it is only a label: a sub-heading of what follows. */
  heading: boolean;
  /** An item of a list. */
  item: boolean;
  /**
   * What it says of a goal: it names its target first, or it has a verdict that leaves the target to what stands before; a verdict on something
   * beside a goal; or none.
   */
  verdict: "named" | "bare" | "beside" | null;
  /** Its content words. */
  words: string[];
}

/** The context of a text: its round and the report's language. */
export interface ReadingContext {
  language: Language;
  round: Round;
}

const goalWord: Record<Language, RegExp> = {
  fi: /tavoit|\bhank(?:e|kee)/i,
  sv: /mål(?!tid|grupp|sätt)|\bprojekt/i,
  en: /\b(?:goal|target|project)/i,
};

const goalFirst: Record<Language, RegExp> = {
  fi: /^\s*(?:osa)?tavoit/i,
  sv: /^\s*(?:del)?mål/i,
  en: /^\s*(?:the )?(?:goal|target)/i,
};

/** The units of one cell. */
export function unitsOf(cell: GoalCell, context: ReadingContext): Unit[] {
  return cell.paragraphs.flatMap((paragraph, at) => {
    const bold = isBold(paragraph);
    const sentences = sentencesIn(paragraph.text, context);
    return partsOf(paragraph.text, sentences, context).map(({ start, end }): Unit => {
      const part = paragraph.text.slice(start, end);
      const marker = listMarker.exec(part)?.[0] ?? "";
      const opening = labelOf(part);
      const heading = opening ? part.slice(opening.end).trim() === "" : bold && isLabel(part);
      return {
        place: cell.place,
        row: cell.row,
        column: cell.column,
        paragraph: at + 1,
        text: paragraph.text,
        start,
        end,
        label: opening?.label ?? (heading ? part.trim() : null),
        heading,
        item: paragraph.item || marker !== "",
        verdict: heading ? null : verdictIn(sentences.filter((one) => one.start >= start && one.start < end)),
        words: contentWords(part, context.language),
      };
    });
  });
}

/** A sentence, and its verdict on its goal, which is read when it is first asked for. */
interface Sentence {
  start: number;
  end: number;
  text: string;
  verdict: () => Unit["verdict"];
}

const sentencesIn = (text: string, context: ReadingContext): Sentence[] =>
  sentencesOf(text, context.language).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    let verdict: Unit["verdict"] | undefined;
    return {
      start,
      end,
      text: sentence,
      verdict: () => (verdict === undefined ? (verdict = goalVerdict(sentence, context)) : verdict),
    };
  });

/** What sentences say of their goal: one that names its target first decides, then a bare verdict, then one on something beside. */
function verdictIn(sentences: readonly Sentence[]): Unit["verdict"] {
  const found = sentences.map(({ verdict }) => verdict());
  if (found[0] === "named") return "named";
  if (found.some((verdict) => verdict === "named" || verdict === "bare")) return "bare";
  return found.includes("beside") ? "beside" : null;
}

/** Whether a sentence has a verdict on its goal, and whether it names the goal. One that opens with the goal's name counts as about it in any case. */
function goalVerdict(sentence: string, { language, round }: ReadingContext): Unit["verdict"] {
  const named = goalNameIn(sentence, language) !== null;
  if (named && goalFirst[language].test(sentence)) return "named";
  const { status } = assess({ text: sentence, language, year: round.year, kind: round.kind });
  if (status === "none") return null;
  if (named) return "named";
  return goalWord[language].test(sentence) || contentWords(sentence, language).length === 0 ? "bare" : "beside";
}

/**
 * A paragraph speaks of several targets where two or more of its sentences open a target each: "Tavoite X on … Tavoite Y on …", "Nuoret: …
 * Ikäihmiset: …", or lines of a list.
 */
function partsOf(
  text: string,
  sentences: readonly Sentence[],
  { language }: ReadingContext,
): { start: number; end: number }[] {
  const openers = sentences.filter((sentence) => opens(sentence, language));
  const whole = [{ start: 0, end: text.length }];
  // Each target keeps the whole paragraph as its text, so that thousands of parts would each hold all the others.
  if (openers.length * text.length > maxSharedCharacters) return whole;
  const subjects = openers.map((opener) => opener.text);
  if (sameSubject(subjects, language)) return whole;
  const starts = openers.map(({ start }, at) => (at === 0 ? 0 : start));
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

/** How many characters the targets of one paragraph may hold together; ten pages of text for a hundred targets come to less. */
const maxSharedCharacters = 4_000_000;

function opens({ text, verdict }: Sentence, language: Language): boolean {
  if (labelOf(text) !== null || listMarker.test(text)) return true;
  return goalFirst[language].test(text) && verdict() === "named";
}

/** Sentences about one thing open one target; so does a single sentence. */
function sameSubject(sentences: readonly string[], language: Language): boolean {
  const [first, ...rest] = sentences.map((sentence) => contentWords(sentence, language));
  return rest.every((words) => (first ?? []).some((one) => words.some((other) => wordSimilarity(one, other) > 0.5)));
}
