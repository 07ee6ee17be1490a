import { looksLikeHeading } from "../../looksLikeHeading";
import { boldLeadOf } from "../../../formats/paragraph";
import type { FreeText } from "../../../formats/sourceDocument";
import { languageOf } from "../../../../reader/text/detectLanguage";
import { sentencesOf } from "../../../../reader/text/sentences";
import { groupedBy } from "../../../text/groupedBy";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { dashedGoals } from "./dashedGoals";
import { goalNumber } from "../wording/goalNumber";
import { holdsVerdict } from "../wording/holdsVerdict";
import { runInGoals } from "./runInGoals";

/** How a paragraph says in itself which goal it is of and what became of it. */
interface Lead {
  lead: NonNullable<FreeText["lead"]>;
  look: keyof typeof fewest;
  /** The status that opens it. */
  openingStatus?: string;
}

/** This many paragraphs of the same form are a list of goals; a single one may be anything else. Fewer are enough where the looks part goal and verdict. */
const fewest = { loud: 2, plain: 3, verdictFirst: 3, quoted: 2, sentences: 2 };

/**
 * Marks the paragraphs that hold a goal together with its verdict: "E1. Raise the rate — ❌ Not achieved", "**Fler barn deltar.** Målet har uppfyllts. …",
 * "**Achieved:** Open the hall", "1) Remontti valmistuu. … Tavoite ei toteutunut."
 */
export function withGoalLeads(texts: readonly FreeText[], vocabulary: TableVocabulary): FreeText[] {
  const leads = texts.map((text) => leadOf(text, vocabulary));
  const byLook = groupedBy(
    leads.flatMap((lead) => lead ?? []),
    ({ look }) => look,
  );
  const hasGoalLabel = texts.some(
    ({ paragraph }) => vocabulary.labelOf(/^[^:\n]*/.exec(paragraph.text)?.[0] ?? "") === "goal",
  );
  const isList = (look: Lead["look"]) => {
    const own = byLook.get(look) ?? [];
    if (own.length < fewest[look]) return false;
    if (look === "loud") return true;
    // A legend explains each status once.
    if (look === "verdictFirst" && new Set(own.map(({ openingStatus }) => openingStatus)).size === own.length)
      return false;
    return !hasGoalLabel && (byLook.get("loud") ?? []).length === 0;
  };
  const lists = new Set([...byLook.keys()].filter(isList));
  const leadIn = new Map(texts.map((text, at) => [text, leads[at] ?? null]));
  const runIn = hasGoalLabel ? new Set() : runInGoals(texts, (text) => leadIn.get(text) !== null, vocabulary);
  const dashed: ReadonlyMap<FreeText, number> = hasGoalLabel ? new Map() : dashedGoals(texts, vocabulary);
  return texts.map((text): FreeText => {
    const end = dashed.get(text);
    if (end !== undefined) return { ...text, lead: { end, kind: "outcome" } };
    if (runIn.has(text)) return { ...text, lead: { end: text.paragraph.boldLead.end, kind: "outcome" } };
    const found = leadIn.get(text);
    return found && lists.has(found.look) ? { ...text, lead: found.lead } : text;
  });
}

const maxStatusLength = 40;
const minGoalLength = 12;
const maxLeadLength = 4000;

function leadOf(text: FreeText, vocabulary: TableVocabulary): Lead | null {
  const { paragraph, heading, cell } = text;
  if (cell || paragraph.text.length > maxLeadLength) return null;
  return (
    statusAtStart(paragraph.text, vocabulary) ??
    statusAtEnd(paragraph.text, looksLikeHeading({ heading, paragraph }), vocabulary) ??
    boldGoal(text, vocabulary) ??
    quotedGoal(text, vocabulary) ??
    goalSentence(text, vocabulary)
  );
}

/** "Achieved: Open the hall", "Deferred to 2024/25 – Replace the system". */
function statusAtStart(text: string, vocabulary: TableVocabulary): Lead | null {
  if (text.includes("\n") || text.length > maxGoalLength) return null;
  const [, words = ""] = /^\s*([^:–—|\n]{3,40}?)\s*(?::|\s[–—|-])\s+(?=\S)/u.exec(text) ?? [];
  const openingStatus = words.replace(/\s+(?:to|until|till|vuoteen|vuodelle)\s+[\d/–-]+$/iu, "").trim();
  if (openingStatus === "" || vocabulary.statusOf(openingStatus) === null) return null;
  const end = text.indexOf(words) + words.length;
  const goal = text.slice(end).replace(/^[\s:–—|-]+/u, "");
  if (!namesGoal(goal, vocabulary) || holdsVerdict(goal, vocabulary)) return null;
  return {
    lead: { end, kind: "status", opensWithVerdict: true },
    look: "verdictFirst",
    openingStatus: openingStatus.toLowerCase(),
  };
}

const maxGoalLength = 300;

/** The separator between a goal and its status at the end of the line. */
const parting =
  /\s+[–—|→-]+\s+|\s*:\s+|\s*[([]\s*(?=[^()[\]]*[)\]]\s*\.?\s*$)|\s+(?=[^\p{L}\p{N}\s.,;:!?)\]%€"”'’]+\s*$)/gu;

function statusAtEnd(text: string, isLoud: boolean, vocabulary: TableVocabulary): Lead | null {
  if (text.includes("\n") || text.length > maxGoalLength) return null;
  const last = [...text.matchAll(parting)].at(-1);
  if (!last) return null;
  const afterTitle = text.slice(last.index + last[0].length).replace(/[\s)\].]+$/u, "");
  if (afterTitle.length > maxStatusLength || vocabulary.statusOf(afterTitle) === null) return null;
  const goal = text.slice(0, last.index);
  if (!namesGoal(goal, vocabulary) || (!isLoud && sentencesOf(goal, languageOf(goal)).length > 1)) return null;
  return { lead: { end: last.index, kind: "status" }, look: isLoud ? "loud" : "plain" };
}

/** Bold words that open a paragraph, and a verdict right after them. */
function boldGoal({ paragraph }: FreeText, vocabulary: TableVocabulary): Lead | null {
  const lead = boldLeadOf(paragraph);
  const { end } = paragraph.boldLead;
  const rest = paragraph.text.slice(end);
  if (rest.trim() === "" || !namesGoal(lead.trim().replace(/[\s.:–—-]+$/u, ""), vocabulary)) return null;
  const sentence = /^[\s.:–—-]*([^.!?\n]{2,200})/u.exec(rest)?.[1]?.trim() ?? "";
  const isVerdict =
    holdsVerdict(sentence, vocabulary) || vocabulary.statusOf(sentence.replace(/[,;].*$/u, "")) !== null;
  return isVerdict ? { lead: { end, kind: "outcome" }, look: "loud" } : null;
}

/** A goal in quotes that opens a paragraph, and its result: "“Recruit 150 members.” We signed up 171. Aim met." */
function quotedGoal({ paragraph: { text }, heading }: FreeText, vocabulary: TableVocabulary): Lead | null {
  const [quoted, goal = ""] = /^\s*(?:\d+[.)]\s*)?["”“»]([^"”“»«]{8,300})["”“«][.,:]?/u.exec(text) ?? [];
  if (quoted === undefined || heading !== null || !namesGoal(goal, vocabulary)) return null;
  const rest = text.slice(quoted.length);
  return holdsVerdict(rest, vocabulary) ? { lead: { end: quoted.length, kind: "outcome" }, look: "quoted" } : null;
}

/** How a sentence opens that says what the goal was. */
const tellsGoal =
  /^\s*(?:(?:\p{L}+\s+)?(?:tavoite|tavoitteena)\s+(?:oli|on)|(?:det\s+\p{L}+\s+)?målet\s+(?:var|är)\s+att|målsättningen\s+(?:var|är)\s+att|(?:the|our)\s+(?:\p{L}+\s+)?(?:aim|goal|objective|target)\s+(?:was|is)\s+(?:to|that)|(?:our|we)\s+aim(?:ed)?\s+(?:was\s+|is\s+)?to)(?!\p{L})/iu;

/** A numbered or listed sentence, or one that says what the goal was, followed by its result. */
function goalSentence({ paragraph: { text, item }, heading }: FreeText, vocabulary: TableVocabulary): Lead | null {
  if (heading !== null || !(item || goalNumber.test(text) || tellsGoal.test(text)) || !holdsVerdict(text, vocabulary))
    return null;
  const number = goalNumber.exec(text)?.[0].length ?? 0;
  const [first] = sentencesOf(text.slice(number), languageOf(text));
  const end = number + (first?.end ?? 0);
  const goal = text.slice(number, end).trim();
  if (end >= text.trimEnd().length || holdsVerdict(goal, vocabulary) || !holdsVerdict(text.slice(end), vocabulary))
    return null;
  return namesGoal(goal, vocabulary) ? { lead: { end, kind: "outcome" }, look: "sentences" } : null;
}

const namesGoal = (words: string, vocabulary: TableVocabulary): boolean =>
  words.trim().length >= minGoalLength &&
  /\s/.test(words.trim()) &&
  vocabulary.labelOf(words) === null &&
  vocabulary.statusOf(words) === null;
