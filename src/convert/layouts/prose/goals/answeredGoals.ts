import { assess } from "../../../../reader/assess";
import type { SourceDocument } from "../../../formats/sourceDocument";
import { partsOf } from "../../../outcome/outcomeProse";
import type { Part } from "../../../outcome/outcomeProse";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { proseOfSections } from "../sections/proseOfSections";
import type { LabelledProse } from "../sections/proseOfSections";
import { isHeading, isResultLabel } from "../sections/proseSections";
import type { ProseSection } from "../sections/proseSections";

const fewest = 3;
/** At least this share of the goals must have text below, and at least this share of those a text that tells how the goal fared. */
const [minAnswered, minTold] = [0.5, 1 / 3];

/**
 * Goals that a label names again and again ("Mål: …", "Commitment: …", also as headings), each answered by the plain text below it: "Mål: Every channel is surveyed.", and
 * then "The last survey was made in May." Null where there are few such goals, where labels name their results, or where the text below seldom tells how they fared: then it describes them.
 */
export function answeredGoals(
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
): LabelledProse | null {
  const parts = blocks.flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []));
  if (parts.filter(namesGoal).length < fewest) return null;
  const sections = sectionsUnderGoals(parts);
  const goals = sections.filter(({ opener }) => opener !== null && namesGoal(opener));
  const answered = goals.filter(({ body }) => body.some(({ label }) => label === null));
  const hasLabels = goals.some(({ body }) => body.some(({ label }) => isResultLabel(label?.kind)));
  const told = answered.filter(({ body }) => body.some(tells));
  if (hasLabels || answered.length < goals.length * minAnswered || told.length < answered.length * minTold) return null;
  return proseOfSections(sections, (section) => goals.includes(section), blocks, parts, vocabulary);
}

/** A goal's label with the goal's words after it. */
const namesGoal = ({ label, paragraph }: Part): boolean =>
  label?.kind === "goal" && paragraph.text.slice(label.end).trim() !== "";

const tells = ({ label, paragraph }: Part): boolean =>
  label === null && assess({ text: paragraph.text }).noneReason !== "silent";

/** Sections that goals open, and headings: a heading ends the goal above it, unless it is of a lower level than the goal's own. */
function sectionsUnderGoals(parts: readonly Part[]): ProseSection[] {
  const sections: ProseSection[] = [{ opener: null, body: [] }];
  for (const part of parts) {
    const open = sections.at(-1);
    const level = open?.opener && namesGoal(open.opener) ? (open.opener.text.heading ?? Infinity) : Infinity;
    const isOver = isHeading(part) && part.label === null && (part.text.heading ?? 0) <= level;
    if (namesGoal(part) || isOver) sections.push({ opener: part, body: [] });
    else open?.body.push(part);
  }
  return sections;
}
