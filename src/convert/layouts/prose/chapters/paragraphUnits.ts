import { boldLeadOf } from "../../../formats/paragraph";
import type { Part } from "../../../outcome/outcomeProse";
import { isHeading } from "../sections/proseSections";
import type { ProseSection } from "../sections/proseSections";
import { ofOtherTopic } from "../wording/ofOtherTopic";
import { goalInParagraph } from "./goalInParagraph";
import type { GoalInParagraph, UnitLook } from "./goalInParagraph";

/** A goal in a paragraph, with what came of it. */
export interface ParagraphUnit extends ProseSection {
  opener: Part;
  number: number | null;
}

/**
 * The paragraphs of one look that each hold a goal and what came of it, with the text below each. Numbers run on, from any number, and begin anew under headings. A table, or a
 * paragraph that bold words open otherwise, ends the goals above it; so does what is of risks, staff or money.
 */
export function paragraphUnits(
  parts: readonly Part[],
  look: UnitLook,
  isParted: (before: Part, after: Part) => boolean,
): ParagraphUnit[] {
  const units: ParagraphUnit[] = [];
  let open: ParagraphUnit | null = null;
  let isUnderHeading = true;
  let isOver = false;
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    const goal = goalInParagraph(part);
    const isLook = goal?.look === look || (look === "plain" && goal?.look === "said");
    const isUnit = isLook && !ofOtherTopic(openingOf(part));
    if (isHeading(part) && !isUnit) {
      [open, isUnderHeading, isOver] = [null, true, false];
      return;
    }
    if (before && units.length > 0 && isParted(before, part)) {
      open = null;
      isOver ||= look !== "number";
    }
    const runsOn = goal?.number === null || isUnderHeading || goal?.number === (units.at(-1)?.number ?? 0) + 1;
    if (isUnit && runsOn && !isOver) {
      open = unitOf(part, goal);
      units.push(open);
      isUnderHeading = false;
    } else if (part.paragraph.boldLead.end > 0 && !isHeading(part)) {
      open = null;
      isOver ||= look !== "number" && units.length > 0;
    } else open?.body.push(part);
  });
  return units.filter(({ body }) => body.length > 0);
}

/** The bold words that open a paragraph, else its first words. */
const openingOf = ({ paragraph }: Part): string =>
  boldLeadOf(paragraph) || (/^[^.:–—]{0,60}/u.exec(paragraph.text)?.[0] ?? "");

function unitOf(part: Part, { end, number }: GoalInParagraph): ParagraphUnit {
  const { paragraph } = part;
  const { text, boldLead } = paragraph;
  const goal = { ...paragraph, text: text.slice(0, end), boldLead: { ...boldLead, end: Math.min(boldLead.end, end) } };
  const account: Part = {
    ...part,
    column: part.column + 1,
    paragraph: { ...paragraph, text: text.slice(end), boldLead: { start: 0, end: 0 } },
    label: { kind: "outcome", words: "", end: 0 },
  };
  return {
    opener: { ...part, paragraph: goal },
    body: text.slice(end).trim() === "" ? [] : [account],
    number,
  };
}
