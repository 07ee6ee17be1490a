import { looksLikeHeading } from "../../looksLikeHeading";
import { isBad } from "../../../../domain/status";
import { assess } from "../../../../reader/assess";
import { languageOf } from "../../../../reader/text/detectLanguage";
import { sentencesOf } from "../../../../reader/text/sentences";
import { boldLeadOf, plainParagraph } from "../../../formats/paragraph";
import type { FreeText, SourceDocument } from "../../../formats/sourceDocument";
import { cellOf } from "../../../outcome/outcomeProse";
import type { OutcomePassage, Part } from "../../../outcome/outcomeProse";
import { normalizeWhitespace } from "../../../../domain/text/normalizeWhitespace";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { goalNumber } from "../wording/goalNumber";
import type { LabelledProse } from "../sections/proseOfSections";
import { speaksOfGoals } from "../wording/speaksOfGoals";
import { groupsUnderVerdicts } from "./groupsUnderVerdicts";

/**
 * Goals that stand in a list, in paragraphs or under smaller headings, each list under a heading that is their status: "Toteutuneet tavoitteet", "At risk".
 * Null where the prose has none. Headings that do not say that goals stand under them count only if they differ and the document speaks of goals.
 */
export function goalsUnderVerdicts(
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
): LabelledProse | null {
  const parts = blocks.flatMap((block, at): Part[] => (block.kind === "text" ? [wholePart(block, first + at)] : []));
  const groups = groupsUnderVerdicts(blocks, vocabulary);
  const statuses = new Set(groups.map(({ status }) => status));
  const isToldOfGoals =
    groups.some(({ namesGoals }) => namesGoals) ||
    (statuses.size > 1 && parts.some(({ text }) => text.heading !== null && speaksOfGoals(text.paragraph.text)));
  if (!isToldOfGoals) return null;
  const partOf = new Map(parts.map((part) => [part.text, part]));
  const loose = new Set(parts);
  const take = (text: FreeText): Part[] => {
    const part = partOf.get(text);
    if (part) loose.delete(part);
    return part ? [part] : [];
  };
  const passages = groups.flatMap(({ heading, status, goals }) =>
    goals.flatMap(({ opener, body }) =>
      take(heading).flatMap((verdict) =>
        take(opener).map((goal) => passageUnder(verdict, isBad(status), goal, body.flatMap(take))),
      ),
    ),
  );
  return passages.length < 2 ? null : { passages, loose: [...loose] };
}

const wholePart = (text: FreeText, row: number): Part => ({
  text,
  paragraph: text.paragraph,
  row,
  column: 1,
  label: null,
});

/** A goal with the heading as its own status. A title that tells bad news under a heading of good news is read as text on the outcome too. */
function passageUnder(verdict: Part, isBadNews: boolean, goal: Part, body: readonly Part[]): OutcomePassage {
  const { row, paragraph } = goal;
  const end = titleEnd(goal);
  const title = { ...goal, paragraph: { ...paragraph, text: paragraph.text.slice(0, end) } };
  const rest = { ...goal, column: 2, paragraph: plainParagraph(paragraph.text.slice(end)) };
  const isOutcome = !isBadNews && isHeardAsBad(title.paragraph.text);
  const told = isOutcome ? [goal, ...body] : [...(rest.paragraph.text.trim() === "" ? [] : [rest]), ...body];
  return {
    goal: [normalizeWhitespace(title.paragraph.text.replace(goalNumber, "")).replace(/[\s.:–—-]+$/u, "")],
    unit: "",
    label: "",
    cells: [
      ...(isOutcome ? [] : [{ kind: "goal" as const, cell: cellOf(title, "") }]),
      ...told.map((part) => ({ kind: "outcome" as const, cell: { ...cellOf(part, ""), row } })),
      { kind: "status" as const, cell: { ...cellOf(verdict, ""), row } },
    ],
    rowTargets: true,
    standsAlone: true,
  };
}

/** Whether the reader finds bad news in a text, however unsure it is of it. */
function isHeardAsBad(text: string): boolean {
  const { status, lost } = assess({ text });
  return isBad(status) || lost.some((signal) => isBad(signal.status));
}

const minTitleLength = 12;

/** Where a goal's own words end: with the bold words that open it, with its first sentence, or before a dash or colon. */
function titleEnd({ paragraph, text: { heading } }: Part): number {
  const { text, boldLead } = paragraph;
  if (looksLikeHeading({ heading, paragraph })) return text.length;
  if (boldLeadOf(paragraph).trim().length >= minTitleLength) return boldLead.end;
  const number = goalNumber.exec(text)?.[0].length ?? 0;
  const [first] = sentencesOf(text.slice(number), languageOf(text));
  const end = number + (first?.end ?? text.length);
  if (end < text.trimEnd().length) return end;
  const parting = /\s[–—-]\s|:\s/u.exec(text.slice(number + minTitleLength));
  return parting ? number + minTitleLength + parting.index : text.length;
}
