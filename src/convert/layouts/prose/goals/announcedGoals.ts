import { languages } from "../../../../domain/language";
import { numberOf } from "../../../../reader/figures/numberWords";
import type { SourceDocument } from "../../../formats/sourceDocument";
import { partsOf } from "../../../outcome/outcomeProse";
import type { Part } from "../../../outcome/outcomeProse";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { nameKey } from "../../../text/nameKey";
import { proseOfSections } from "../sections/proseOfSections";
import type { LabelledProse } from "../sections/proseOfSections";
import { isHeading } from "../sections/proseSections";
import type { ProseSection } from "../sections/proseSections";
import { hasNoLabels, rankOf, sectionsBy } from "../sections/sectionsByRank";
import { mayNameGoal } from "./labelledProse";

const [fewest, most] = [3, 99];
/** A heading of one word names a theme; at most this share of the goals may have one. */
const maxBare = 0.25;

/**
 * Goals that headings name without a word for goal, in a document that says how many it tells of ("The plan has nine objectives"): the headings of one level
 * under which only text stands, if there are just as many. Null where no level has that number.
 */
export function announcedGoals(
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
): LabelledProse | null {
  const counts = new Set(
    blocks.flatMap((block) =>
      block.kind === "text" && block.heading === null ? countsOfGoals(block.paragraph.text) : [],
    ),
  );
  if (counts.size === 0) return null;
  const parts = blocks.flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []));
  const ranks = [...new Set(parts.filter(isHeading).map(rankOf))].toSorted((a, b) => b - a);
  for (const rank of ranks) {
    const sections = sectionsBy(parts, (part) => isHeading(part) && rankOf(part) === rank).map(withBulletsAsText);
    const goals = new Set(sections.filter((section) => isOpenedAt(rank, section)));
    if (counts.has(goals.size) && areGoals([...goals]))
      return proseOfSections(sections, (section) => goals.has(section), blocks, parts, vocabulary);
  }
  return null;
}

/** Bullets under a goal tell what came of it where nothing else does. */
const withBulletsAsText = ({ opener, body }: ProseSection): ProseSection => ({
  opener,
  body: body.every(({ paragraph }) => paragraph.item)
    ? body.map((part) => ({ ...part, paragraph: { ...part.paragraph, item: false } }))
    : body,
});

/** A number and a word for goals in the plural, with at most one word between them. */
const counted =
  /(?<![\p{L}\p{N}])(?=(\p{L}+(?:-\p{L}+)?|\d{1,2})\s+(?:\p{L}+\s+)?(?:\p{L}*tavoitetta|\p{L}*mål|goals|objectives|targets|commitments|promises|pledges|aims)(?!\p{L}))/giu;

export const countsOfGoals = (text: string): number[] =>
  [...text.matchAll(counted)].flatMap(([, word]) => {
    const count = languages.flatMap((language) => numberOf(word?.toLowerCase(), language) ?? [])[0] ?? 0;
    return count >= fewest && count <= most ? [count] : [];
  });

const isOpenedAt = (rank: number, section: ProseSection): boolean => {
  const { opener } = section;
  if (opener === null || rankOf(opener) !== rank || !hasNoLabels(section)) return false;
  return mayNameGoal(opener) || isPhrase(opener);
};

/** Several words with a year or a unit among them; a title ends with its year. */
const isPhrase = ({ label, paragraph: { text } }: Part): boolean =>
  label === null && /\S\s+\S+\s+\S/u.test(text) && !/(?<!\d)(?:19|20)\d\d\s*$/.test(text);

function areGoals(goals: readonly ProseSection[]): boolean {
  const titles = goals.flatMap(({ opener }) => (opener ? [titleOf(opener)] : []));
  const bare = titles.filter((title) => !/\S\s+\S/u.test(title)).length;
  return new Set(titles).size === titles.length && bare <= titles.length * maxBare;
}

const titleOf = ({ paragraph }: Part): string => nameKey(paragraph.text);
