import { isOfContents } from "../../../outcome/isOfContents";
import type { Part } from "../../../outcome/outcomeProse";
import { firstYearIn } from "../../../table/columns/rounds";
import { namesUnit } from "../../../table/vocabulary/unitNames";
import { nameKey } from "../../../text/nameKey";
import { isHeading } from "../sections/proseSections";
import { rankOf } from "../sections/sectionsByRank";
import { goalNumber } from "../wording/goalNumber";
import { headsGoals } from "../wording/headsGoals";
import { ofOtherTopic } from "../wording/ofOtherTopic";

/** A chapter whose heading says that goals stand under it. */
export interface GoalChapter {
  heading: Part;
  parts: Part[];
  /** Other chapters have the same heading: it names a kind of section. */
  isRepeated: boolean;
}

/** The chapters of a document that their headings tell to be on goals. A title over all other headings opens none, unless it has a chapter's number, nor does a heading of a later year than the document's first. */
export function goalChapters(parts: readonly Part[]): GoalChapter[] {
  const headings = parts.filter(isHeading);
  const counts = new Map<string, number>();
  for (const part of headings) counts.set(keyOf(part), (counts.get(keyOf(part)) ?? 0) + 1);
  const nextHeading = new Map(headings.map((part, at) => [part, headings[at + 1]]));
  const highest = headings.reduce((least, part) => Math.min(least, rankOf(part)), Infinity);
  const areSeveral = headings.filter((part) => rankOf(part) === highest).length > 1;
  const year = parts.reduce<number | null>((found, { paragraph }) => found ?? firstYearIn(paragraph.text), null);
  const isOfPlans = ({ paragraph }: Part) => (firstYearIn(paragraph.text) ?? 0) > (year ?? Infinity);
  const chapters: GoalChapter[] = [];
  let open: GoalChapter | null = null;
  for (const part of parts) {
    if (isHeading(part)) {
      if (
        opensChapter(part) &&
        !isOfPlans(part) &&
        (areSeveral || rankOf(part) > highest || goalNumber.test(part.paragraph.text))
      ) {
        const isRepeated = (counts.get(keyOf(part)) ?? 0) > 1;
        open = { heading: part, parts: [], isRepeated };
        chapters.push(open);
        continue;
      }
      if (open && endsChapter(open, part, nextHeading.get(part))) open = null;
    }
    if (!part.text.isUnderTaken) open?.parts.push(part);
  }
  return chapters;
}

const keyOf = ({ paragraph }: Part): string => nameKey(paragraph.text);

/** "Måluppfyllelse" over paragraphs names what came of the goals, and may be over the goals too. */
const mayHeadGoals = (kind: string): boolean => kind === "goal" || kind === "outcome";

const opensChapter = ({ text, label, paragraph }: Part): boolean =>
  !text.cell &&
  (label === null || (mayHeadGoals(label.kind) && paragraph.text.slice(label.end).trim() === "")) &&
  !isOfContents(paragraph.text) &&
  headsGoals(paragraph.text);

/**
 * Whether a heading ends a chapter. One of the chapter's own level is a goal if the chapter's heading comes again in the document and nothing else stands under it:
 * "Sitovat tavoitteet", "Jokainen koulu saa kirjaston", "Perusopetus", "Sitovat tavoitteet", …; the one right before the next such heading is over that.
 */
function endsChapter(chapter: GoalChapter, heading: Part, next: Part | undefined): boolean {
  const rank = rankOf(chapter.heading);
  if (rankOf(heading) !== rank) return rankOf(heading) < rank;
  const [first] = chapter.parts;
  const areGoals = chapter.isRepeated && (!first || (isHeading(first) && rankOf(first) === rank));
  const isOverNext = next !== undefined && rankOf(next) === rank && keyOf(next) === keyOf(chapter.heading);
  return !areGoals || isOverNext || !isPhrase(heading.paragraph.text);
}

/** Three words or more that name no unit, no other topic, and are no title with its year. */
export const isPhrase = (title: string): boolean =>
  /\S\s+\S+\s+\S/u.test(title) &&
  !namesUnit(title) &&
  !ofOtherTopic(title) &&
  !(firstYearIn(title) !== null && /\d\s*\)?\s*$/.test(title)) &&
  !/\(.*(?:€|euro|%)\)\s*$/.test(title);
