import type { SourceDocument } from "../../../formats/sourceDocument";
import { partsOf } from "../../../outcome/outcomeProse";
import type { Part } from "../../../outcome/outcomeProse";
import { namesUnit } from "../../../table/vocabulary/unitNames";
import { firstYearIn } from "../../../table/columns/rounds";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { goalNumber, isNumberedSentence } from "../wording/goalNumber";
import { holdsVerdict } from "../wording/holdsVerdict";
import { isHeading, sectionsOf, isResultLabel } from "../sections/proseSections";
import type { ProseSection } from "../sections/proseSections";
import { namesOnlyGoals } from "../wording/namesOnlyGoals";
import { siblingsOfGoals } from "../sections/siblingsOfGoals";
import { namesNothing } from "../wording/namesNothing";
import { withListedParts } from "../sections/withListedParts";
import { proseOfSections } from "../sections/proseOfSections";
import type { LabelledProse } from "../sections/proseOfSections";
import { verdictSentence } from "../wording/verdictSentence";

/**
 * Goals that prose tells of under headings or numbers, by labels ("Toteutuminen: …", "Status: …", "Utfall: …"), by sentences that name the goal in quotes,
 * or by what they say of it ("Målet har uppnåtts"). Null where the prose has no such goal. Parts are numbered from `first`; beside tables of goals
 * (`besideTables`) a heading without a goal's label opens no goal by sentences alone.
 */
export function labelledProse(
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
  besideTables: boolean,
): LabelledProse | null {
  const parts = blocks.flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []));
  const sections = withListedParts(sectionsOf(parts));
  const overLeads = levelsOverLeads(sections);
  const withVerdictSentence = sections.filter(
    (section) => !isChapter(section, overLeads) && hasVerdictSentence(section, besideTables, vocabulary),
  );
  const withLabels = sections.filter(hasResultLabels);
  const siblings =
    besideTables || withVerdictSentence.length < 2 ? [] : siblingsOfGoals(sections, withVerdictSentence, mayBeGoal);
  const withIndicators = sections.filter(hasIndicators);
  // Where tables tell of goals in their headings, those without a table are goals too.
  const hasTables = withIndicators.length > 1 || withIndicators.some(hasSubgoals);
  const isOfGoals = (section: ProseSection) =>
    hasResultLabels(section) ||
    withIndicators.includes(section) ||
    (hasTables && isNamedGoal(section)) ||
    (withVerdictSentence.length + withLabels.length > 1 &&
      (withVerdictSentence.includes(section) || (withVerdictSentence.length > 1 && isNamedGoal(section)))) ||
    siblings.includes(section);
  return proseOfSections(sections, isOfGoals, blocks, parts, vocabulary);
}

/** Whether labels in the section report on the goal that opens it. A report's title ("Progress report 2031") opens none. */
const hasResultLabels = ({ opener, body }: ProseSection): boolean =>
  opener !== null &&
  !isLabelOfText(opener) &&
  !isOverGoals(opener.paragraph.text) &&
  !(firstYearIn(opener.paragraph.text) !== null && (namesOnlyGoals(opener.paragraph.text) || isTitle(opener))) &&
  /\p{L}{2}/u.test(opener.paragraph.text) &&
  body.some((part, at) => isResultLabel(part.label?.kind) && (!isBare(part) || body[at + 1]?.label === null));

/** "Lisätietoja", "Results: what we achieved": a heading that says what the text under it is. */
const isLabelOfText = ({ label }: Part): boolean => label?.kind === "detail" || isResultLabel(label?.kind);

/** The levels of headings under which goals open paragraphs: "## Education", "**More pupils graduate.** The goal was met." */
function levelsOverLeads(sections: readonly ProseSection[]): ReadonlySet<number> {
  return new Set(
    sections.flatMap(({ opener }, at) => {
      const above = sections[at - 1]?.opener;
      const heading = above?.text.lead ? null : (above?.text.heading ?? null);
      return opener?.text.lead && heading !== null ? [heading] : [];
    }),
  );
}

/** A heading of a level that stands over goals elsewhere in the document is none itself. */
const isChapter = ({ opener }: ProseSection, overLeads: ReadonlySet<number>): boolean =>
  opener?.text.lead === undefined && overLeads.has(opener?.text.heading ?? 0);

/** Its heading is a goal by its label, and its table of indicators has become part of its text. */
const hasIndicators = ({ opener, body }: ProseSection): boolean =>
  opener?.label?.kind === "goal" && body.some(({ text }) => text.cell !== undefined);

/** A table with a row for each part of the goal has become part of its text. */
const hasSubgoals = ({ body }: ProseSection): boolean => body.some(({ text }) => text.cell?.opensTarget === true);

/** "Newsletter 2031" as a heading of the first level. */
const isTitle = ({ text, label, paragraph }: Part): boolean =>
  label === null && text.heading === 1 && /(?<!\d)20\d\d\s*$/.test(paragraph.text) && !goalNumber.test(paragraph.text);

/** A label with nothing after it. */
const isBare = ({ label, paragraph }: Part): boolean => paragraph.text.slice(label?.end ?? 0).trim() === "";

/** Its heading is a goal by its label ("Mål 2. …"), and text stands under it. "Sitovat tavoitteet" is a heading of goals and none itself. */
const isNamedGoal = ({ opener, body }: ProseSection): boolean =>
  opener?.label?.kind === "goal" && isHeading(opener) && body.length > 0 && !isOverGoals(opener.paragraph.text);

/** Whether a heading says no more than that several goals follow. */
const isOverGoals = (heading: string): boolean =>
  !/\d/.test(heading) &&
  /(?:tavoitteet|tavoitteiden|målen|måluppfyllelse\p{L}*|goals|objectives|targets)(?!\p{L})/iu.test(heading) &&
  namesOnlyGoals(heading);

/** Whether its sentences are about the goal in its heading. */
const hasVerdictSentence = (section: ProseSection, besideTables: boolean, vocabulary: TableVocabulary): boolean =>
  section.opener !== null &&
  (isNamedGoal(section) || (!besideTables && mayNameGoal(section.opener))) &&
  section.body.some(({ paragraph: { text } }) => holdsVerdict(text, vocabulary) && verdictSentence(text) === null);

/** Text stands under a heading that may name a goal. */
const mayBeGoal = ({ opener, body }: ProseSection): boolean =>
  opener !== null && body.length > 0 && mayNameGoal(opener) && body.every(({ label }) => !isResultLabel(label?.kind));

/** A heading without a label that names neither a unit nor what only says that goals follow. */
export const mayNameGoal = (part: Part): boolean =>
  part.label === null &&
  isHeading(part) &&
  (!namesUnit(part.paragraph.text) || isNumberedSentence(part.paragraph.text)) &&
  !namesNothing(part.paragraph.text);
