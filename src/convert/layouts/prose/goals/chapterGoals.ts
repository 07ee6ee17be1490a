import type { Block, SourceDocument } from "../../../formats/sourceDocument";
import { isOfContents } from "../../../outcome/isOfContents";
import { partsOf } from "../../../outcome/outcomeProse";
import type { Part } from "../../../outcome/outcomeProse";
import { firstYearIn } from "../../../table/columns/rounds";
import { namesUnit } from "../../../table/vocabulary/unitNames";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { nameKey } from "../../../text/nameKey";
import { ofSeveralYears } from "../wording/headsGoals";
import { namesNothing } from "../wording/namesNothing";
import { speaksOfGoals } from "../wording/speaksOfGoals";
import { proseOfSections } from "../sections/proseOfSections";
import type { LabelledProse } from "../sections/proseOfSections";
import { isHeading } from "../sections/proseSections";
import type { ProseSection } from "../sections/proseSections";
import { hasNoLabels, rankOf, sectionsBy } from "../sections/sectionsByRank";
import { isAssessed } from "../sections/siblingsOfGoals";

const fewest = 3;
/** At least these shares of the headings of one level must be phrases, and must have a text in which the reader hears how something fared. */
const [minPhrases, minTold] = [2 / 3, 1 / 3];
/** Words of a chapter's heading that say that the text is of results: fewer of them need words that the reader knows. */
const ofResults =
  /toteutu|saavut|arvioin|seuran|tulokse|uppfyll|uppföljning|uppnå|utfall|resultat|achiev|progress|performance|deliver|outcome|result/iu;
const minToldOfResults = 0.15;

/** The goals of a chapter, and the sections that their headings part it into. */
interface GoalChapter {
  sections: ProseSection[];
  goals: ReadonlySet<ProseSection>;
}

/**
 * Goals that are headings of a chapter on goals ("3 Tavoitteiden toteutuminen", and under it "Jokainen koulu saa kirjaston" with plain text), whatever words the text
 * has for their verdicts: the headings of the level that has most of the chapter's text. Null where there are few, or where the text seldom tells how they
 * fared.
 */
export function chapterGoals(
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
): LabelledProse | null {
  const parts = blocks.flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []));
  const chapter = goalChapter(parts);
  return (
    chapter && proseOfSections(chapter.sections, (section) => chapter.goals.has(section), blocks, parts, vocabulary)
  );
}

/** The headings that {@link chapterGoals} takes for goals. */
export function chapterGoalHeadings(blocks: readonly Block[], vocabulary: TableVocabulary): ReadonlySet<Block> {
  const parts = blocks.flatMap((block) => (block.kind === "text" ? partsOf(block, 1, vocabulary) : []));
  return new Set([...(goalChapter(parts)?.goals ?? [])].flatMap(({ opener }) => (opener ? [opener.text] : [])));
}

function goalChapter(parts: readonly Part[]): GoalChapter | null {
  const { inside, headings } = chaptersIn(parts);
  const share = headings.some(({ paragraph }) => ofResults.test(paragraph.text)) ? minToldOfResults : minTold;
  const ranks = [...new Set(parts.filter((part) => inside.has(part) && isHeading(part)).map(rankOf))];
  const found = ranks.map((rank): GoalChapter => {
    const sections = sectionsBy(parts, (part) => isHeading(part) && rankOf(part) <= rank);
    const goals = sections.filter((section) => isOpenedBy(section, rank, inside));
    return { sections, goals: new Set(goals) };
  });
  const [best] = found.toSorted((a, b) => b.goals.size - a.goals.size);
  return best && areGoals([...best.goals], share) ? best : null;
}

/** The headings that speak of goals, and the parts under them. A title that stands over all other headings opens no chapter. */
function chaptersIn(parts: readonly Part[]): { inside: ReadonlySet<Part>; headings: Part[] } {
  const inside = new Set<Part>();
  const headings: Part[] = [];
  const all = parts.filter(isHeading);
  let open: Part | null = null;
  for (const part of parts) {
    if (open !== null && isHeading(part) && rankOf(part) <= rankOf(open)) open = null;
    if (open) inside.add(part);
    else if (opensChapter(part) && all.some((other) => other !== part && rankOf(other) <= rankOf(part))) {
      open = part;
      headings.push(part);
    }
  }
  return { inside, headings };
}

const opensChapter = (part: Part): boolean =>
  part.text.heading !== null &&
  part.label === null &&
  speaksOfGoals(part.paragraph.text) &&
  !isOfContents(part.paragraph.text);

/** A heading of the level opens the section, and text stands right under it. */
function isOpenedBy(section: ProseSection, rank: number, inside: ReadonlySet<Part>): boolean {
  const { opener, body } = section;
  const [first] = body;
  return (
    opener !== null &&
    inside.has(opener) &&
    rankOf(opener) === rank &&
    opener.label === null &&
    !namesNothing(opener.paragraph.text.replace(/(?:19|20)\d\d/g, "")) &&
    !ofSeveralYears.test(opener.paragraph.text) &&
    first !== undefined &&
    !(isHeading(first) && first.label === null) &&
    hasNoLabels(section)
  );
}

function areGoals(goals: readonly ProseSection[], share: number): boolean {
  const titles = goals.flatMap(({ opener }) => opener?.paragraph.text ?? []);
  return (
    goals.length >= fewest &&
    new Set(titles.map(nameKey)).size === titles.length &&
    titles.filter(isPhrase).length >= goals.length * minPhrases &&
    goals.filter(isAssessed).length >= goals.length * share
  );
}

/** Three words or more that name no unit, and are no title with its year. */
const isPhrase = (title: string): boolean =>
  /\S\s+\S+\s+\S/u.test(title) && !namesUnit(title) && !(firstYearIn(title) !== null && /\d\s*$/.test(title));
