import { boldLeadOf, isBold } from "../formats/paragraph";
import type { FreeText } from "../formats/sourceDocument";
import type { TableVocabulary } from "../table/vocabulary";
import { holdsVerdict } from "./holdsVerdict";

/** How a paragraph says in itself which goal it is of and what became of it. */
interface Lead {
  end: number;
  kind: "status" | "outcome";
  /** Not so many need to look alike where the looks part goal and verdict. */
  isLoud: boolean;
}

/**
 * Texts with the paragraphs marked that open with a goal and go on with its verdict: "E1. Raise the rate — ❌ Not achieved", "**Fler barn deltar.** Målet har
 * uppfyllts. …". One alone may be anything; several make a list of goals.
 */
export function withGoalLeads(texts: readonly FreeText[], vocabulary: TableVocabulary): FreeText[] {
  const leads = texts.map((text) => leadOf(text, vocabulary));
  const loud = leads.filter((lead) => lead?.isLoud).length;
  const plain = leads.filter((lead) => lead && !lead.isLoud).length;
  const hasGoalLabel = texts.some(
    ({ paragraph }) => vocabulary.labelOf(/^[^:\n]*/.exec(paragraph.text)?.[0] ?? "") === "goal",
  );
  return texts.map((text, at) => {
    const lead = leads[at];
    if (!lead || (lead.isLoud ? loud < 2 : plain < 3 || loud > 0 || hasGoalLabel)) return text;
    return { ...text, lead: { end: lead.end, kind: lead.kind } };
  });
}

const maxStatusLength = 40;
const minGoalLength = 12;

function leadOf(text: FreeText, vocabulary: TableVocabulary): Lead | null {
  const { paragraph, heading, cell } = text;
  if (cell || paragraph.text.length > 4000) return null;
  return statusAtEnd(paragraph.text, heading !== null || isBold(paragraph), vocabulary) ?? boldGoal(text, vocabulary);
}

/** What parts a goal from its status at the end of the line. */
const parting =
  /\s+[–—|→-]+\s+|\s*:\s+|\s*[([]\s*(?=[^()[\]]*[)\]]\s*\.?\s*$)|\s+(?=[^\p{L}\p{N}\s.,;:!?)\]%€"”'’]+\s*$)/gu;

function statusAtEnd(text: string, isLoud: boolean, vocabulary: TableVocabulary): Lead | null {
  if (text.includes("\n") || text.length > 300) return null;
  const last = [...text.matchAll(parting)].at(-1);
  if (!last) return null;
  const afterTitle = text.slice(last.index + last[0].length).replace(/[\s)\].]+$/u, "");
  if (afterTitle.length > maxStatusLength || vocabulary.statusOf(afterTitle) === null) return null;
  return namesGoal(text.slice(0, last.index), vocabulary) ? { end: last.index, kind: "status", isLoud } : null;
}

/** Bold words that open a paragraph, and a verdict right after them. */
function boldGoal({ paragraph }: FreeText, vocabulary: TableVocabulary): Lead | null {
  const lead = boldLeadOf(paragraph);
  const { end } = paragraph.boldLead;
  const rest = paragraph.text.slice(end);
  if (rest.trim() === "" || !namesGoal(lead.trim().replace(/[\s.:–—-]+$/u, ""), vocabulary)) return null;
  const sentence = /^[\s.:–—-]*([^.!?\n]{2,200})/u.exec(rest)?.[1]?.trim() ?? "";
  const isVerdict = holdsVerdict(sentence) || vocabulary.statusOf(sentence.replace(/[,;].*$/u, "")) !== null;
  return isVerdict ? { end, kind: "outcome", isLoud: true } : null;
}

const namesGoal = (words: string, vocabulary: TableVocabulary): boolean =>
  words.trim().length >= minGoalLength &&
  /\s/.test(words.trim()) &&
  vocabulary.labelOf(words) === null &&
  vocabulary.statusOf(words) === null;
