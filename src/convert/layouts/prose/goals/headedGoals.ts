import type { SourceDocument } from "../../../formats/sourceDocument";
import { isOfContents } from "../../../outcome/isOfContents";
import { partsOf } from "../../../outcome/outcomeProse";
import type { Part } from "../../../outcome/outcomeProse";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { plainParagraph } from "../../../formats/paragraph";
import { nameKey } from "../../../text/nameKey";
import { asksOfGoal, endOfDemand } from "../wording/asksOrDemands";
import { namesNothing } from "../wording/namesNothing";
import { proseOfSections } from "../sections/proseOfSections";
import type { LabelledProse } from "../sections/proseOfSections";
import { isHeading } from "../sections/proseSections";
import type { ProseSection } from "../sections/proseSections";
import { hasNoLabels, rankOf, sectionsBy } from "../sections/sectionsByRank";
import { isAssessed } from "../sections/siblingsOfGoals";

const fewest = 3;
/** At least this share of headings side by side must be over a demand, and at least this share of the goals must have a text that tells how they fared. */
const [minDemands, minTold] = [2 / 3, 1 / 3];

/**
 * Goals that headings name without a word for goal: questions that the text below answers ("Did we open 25 shelters?"), or headings side by side over a sentence on
 * what is to be and a text on what came of it ("Faster replies", "Replies shall take ten days.", "The average was eight."). Null where there are few, or
 * where the text seldom tells how they fared: then it describes plans.
 */
export function headedGoals(
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
): LabelledProse | null {
  const parts = blocks.flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []));
  const uses = new Map<string, number>();
  for (const { paragraph } of parts) uses.set(nameKey(paragraph.text), (uses.get(nameKey(paragraph.text)) ?? 0) + 1);
  const mayOpen = ({ text, label, paragraph }: Part): boolean =>
    label === null && !text.cell && uses.get(nameKey(paragraph.text)) === 1 && !isOfContents(paragraph.text);
  const ranks = [...new Set(parts.filter(isHeading).map(rankOf))];
  const found = [
    askedGoals(sectionsBy(parts, (part) => mayOpen(part) && asksOfGoal(part.paragraph.text))),
    ...ranks.map((rank) =>
      demandedGoals(sectionsBy(parts, (part) => isHeading(part) && mayOpen(part) && rankOf(part) === rank)),
    ),
  ].toSorted((a, b) => b.goals.size - a.goals.size)[0];
  if (!found || found.goals.size < fewest) return null;
  const told = [...found.goals].filter(isAssessed).length;
  if (told < found.goals.size * minTold) return null;
  return proseOfSections(found.sections, (section) => found.goals.has(section), blocks, parts, vocabulary);
}

interface Sections {
  sections: ProseSection[];
  goals: ReadonlySet<ProseSection>;
}

function askedGoals(received: readonly ProseSection[]): Sections {
  const sections = received.map(withLevel);
  const asked = sections.filter((one) => asksOfGoal(one.opener?.paragraph.text ?? "") && hasNoLabels(one));
  return { sections, goals: new Set(asked) };
}

function demandedGoals(received: readonly ProseSection[]): Sections {
  const sections = received.map(withLevel);
  const goals = runsOf(sections).flatMap((run) => {
    const demanded = run.filter(isDemanded);
    if (demanded.length < run.length * minDemands) return [];
    return run.filter((section) => demanded.includes(section) || (demanded.length > 1 && isAssessed(section)));
  });
  return { sections, goals: new Set(goals) };
}

/** The section with the demand that opens its text as the level of its goal, if more text follows, which tells of it. */
function withLevel(section: ProseSection): ProseSection {
  const [first, ...rest] = section.body;
  const end = first?.label === null ? endOfDemand(first.paragraph.text) : null;
  if (!first || end === null) return section;
  const { text } = first.paragraph;
  const answer =
    text.slice(end).trim() === ""
      ? []
      : [{ ...first, column: first.column + 1, paragraph: plainParagraph(text.slice(end)) }];
  if (answer.length === 0 && rest.length === 0) return section;
  const level = { ...first, paragraph: answer.length === 0 ? first.paragraph : plainParagraph(text.slice(0, end)) };
  return { ...section, body: [{ ...level, label: { kind: "level", words: "", end: 0 } }, ...answer, ...rest] };
}

const isDemanded = ({ body }: ProseSection): boolean => body[0]?.label?.kind === "level" && body[0].label.words === "";

/** Sections that may be goals and stand side by side. */
function runsOf(sections: readonly ProseSection[]): ProseSection[][] {
  const runs: ProseSection[][] = [[]];
  for (const section of sections) {
    const { opener } = section;
    if (opener && hasNoLabels(section) && !namesNothing(opener.paragraph.text)) runs.at(-1)?.push(section);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}
