import { languageOf } from "../../../../reader/text/detectLanguage";
import { sentencesOf } from "../../../../reader/text/sentences";
import { isBold } from "../../../formats/paragraph";
import type { Part } from "../../../outcome/outcomeProse";
import { goalNumber, isNumberedSentence } from "../wording/goalNumber";
import { tellsAim } from "../wording/tellsAim";

/** A goal that opens a paragraph, and how the paragraph tells it from what came of it. */
export interface GoalInParagraph {
  /** By its number, by bold words, by quotes around it, by a sentence that says what the goal was, or only by being the first of several sentences. */
  look: UnitLook;
  /** Its last number; null where it has none. */
  number: number | null;
  /** Where the goal ends; the paragraph's end where only text below tells what came of it. */
  end: number;
}

export const unitLooks = ["number", "bold", "quoted", "said", "plain"] as const;
export type UnitLook = (typeof unitLooks)[number];

const [minLength, maxLength] = [8, 320];
const maxTopicWords = 3;
const quote = /^\s*["”“»][^"”“»«]{8,300}["”“«»][.,:]?(?=\s)/u;
/** No goal is longer: what stands further on in a paragraph is not searched for its end. */
const maxOpening = 1000;

/** The goal that opens a paragraph: "1) Lamps are renewed – 340 were.", "**Lamps are renewed.** 340 were.", "**Light.** Lamps are renewed. 340 were.", "The aim was to renew the lamps. 340 were." */
export function goalInParagraph(part: Part): GoalInParagraph | null {
  const { paragraph, label, text: free } = part;
  const { text } = paragraph;
  if (free.heading !== null || free.cell || free.lead || part.column !== 1 || (label !== null && label.kind !== "goal"))
    return null;
  const from = label?.end ?? goalNumber.exec(text)?.[0].length ?? 0;
  const number = Number(/(\d{1,2})\D*$/u.exec(text.slice(0, from))?.[1] ?? Number.NaN);
  const isNumbered = !Number.isNaN(number);
  const { boldLead } = paragraph;
  const isLed = text.slice(0, boldLead.start).trim() === "" && boldLead.end > from + 1;
  if (isBold(paragraph) && !isNumberedSentence(text)) return null;
  const first = endOfSentence(text, from);
  const end = isLed ? endOfLead(text, from, boldLead.end) : (dashIn(text, from, first) ?? first);
  const goal = text.slice(from, end).trim();
  if (goal.length < minLength || goal.length > maxLength || !/\s/.test(goal)) return null;
  const found = { number: isNumbered ? number : null, end };
  if (isNumbered) return { ...found, look: "number" };
  if (wordsIn(text.slice(end, end + maxOpening)) < 2) return null;
  if (isLed) return { ...found, look: "bold" };
  const quoted = quote.exec(text)?.[0].length ?? 0;
  if (quoted > 0) return { ...found, end: quoted, look: "quoted" };
  if (tellsAim(text.slice(from, first))) return { ...found, end: first, look: "said" };
  return wordsIn(text.slice(first, first + maxOpening)) > 1 ? { ...found, end: first, look: "plain" } : null;
}

/** "Light. Lamps are renewed. 340 were.": a word or two that only name the topic leave the goal to the sentence after them. */
function endOfLead(text: string, from: number, boldEnd: number): number {
  const lead = text.slice(from, boldEnd).trim();
  if (wordsIn(lead) > maxTopicWords || /\d/.test(lead)) return boldEnd;
  const end = endOfSentence(text, boldEnd);
  return wordsIn(text.slice(end, end + maxOpening)) > 1 ? end : boldEnd;
}

function endOfSentence(text: string, from: number): number {
  const rest = text.slice(from, from + maxOpening);
  return from + (sentencesOf(rest, languageOf(rest))[0]?.end ?? rest.length);
}

/** "Lamps are renewed – 340 were.": the dash that parts goal and result within the first sentence. */
function dashIn(text: string, from: number, end: number): number | null {
  const dash = /\s[–—]\s/u.exec(text.slice(from, end));
  return dash && wordsIn(text.slice(from, from + dash.index)) >= maxTopicWords ? from + dash.index : null;
}

const wordsIn = (text: string): number => (text.match(/\p{L}{2,}|\d+/gu) ?? []).length;
