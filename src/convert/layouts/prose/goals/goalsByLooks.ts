import type { SourceDocument } from "../../../formats/sourceDocument";
import { isOfContents } from "../../../outcome/isOfContents";
import { partsOf } from "../../../outcome/outcomeProse";
import type { Part } from "../../../outcome/outcomeProse";
import { namesUnit } from "../../../table/vocabulary/unitNames";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { normalizeWhitespace } from "../../../../domain/text/normalizeWhitespace";
import { goalNumber, isNumberedSentence } from "../wording/goalNumber";
import { holdsVerdict, namesOneGoal } from "../wording/holdsVerdict";
import { isAssessed, isNumberedAs } from "../sections/siblingsOfGoals";
import { looksOf } from "./looks";
import type { Look } from "./looks";
import { namesNothing } from "../wording/namesNothing";
import { proseOfSections } from "../sections/proseOfSections";
import type { LabelledProse } from "../sections/proseOfSections";
import { verdictSentence } from "../wording/verdictSentence";
import { speaksOfGoals } from "../wording/speaksOfGoals";
import type { ProseSection } from "../sections/proseSections";

/** The sections that parts of one look open, and how well they explain the document. */
interface Explanation {
  sections: ProseSection[];
  goals: ReadonlySet<ProseSection>;
  score: number;
}

/**
 * Goals that stand in parts of one look (headings of one level, bold or numbered lines, items, plain lines) with a verdict under each. Each look that comes
 * again is tried; the one that leaves one verdict in most of its sections is taken. Null where none does.
 */
export function goalsByLooks(
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
): LabelledProse | null {
  const parts = blocks.flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []));
  const again = repeatedTexts(parts);
  const looks = parts.map((part) => (mayOpen(part, again, vocabulary) ? looksOf(part) : []));
  const found = new Map(looks.flat().map((look) => [look.name, look]));
  const [best] = [...found.values()]
    .flatMap((look) => explain(parts, looks, look, again, vocabulary) ?? [])
    .toSorted((a, b) => b.score - a.score);
  return best ? proseOfSections(best.sections, (section) => best.goals.has(section), blocks, parts, vocabulary) : null;
}

const minGoalLength = 8;
const maxGoalLength = 250;

/** A text may name a goal if it is no label, status, unit or verdict, and stands once in the document. */
function mayOpen(part: Part, again: ReadonlySet<string>, vocabulary: TableVocabulary): boolean {
  const { paragraph, text, label } = part;
  const words = paragraph.text.trim();
  if (isOfContents(words)) return false;
  if (text.cell || (label !== null && (label.kind !== "goal" || words.length <= label.end))) return false;
  if (words.length < minGoalLength || words.length > maxGoalLength || /:$/.test(words)) return false;
  if (!/\p{L}{3}/u.test(words) || again.has(keyOf(words)) || (namesNothing(words) && !isNumberedSentence(words)))
    return false;
  if (namesUnit(words) && !isNumberedSentence(words)) return false;
  return vocabulary.statusOf(words) === null && !(namesOneGoal(words) && holdsVerdict(words, vocabulary));
}

const keyOf = (text: string): string => normalizeWhitespace(text).replace(goalNumber, "").toLowerCase();

/** Texts that stand more than once name a kind of section. */
function repeatedTexts(parts: readonly Part[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { paragraph } of parts) {
    const key = keyOf(paragraph.text);
    if (seen.has(key)) again.add(key);
    seen.add(key);
  }
  return again;
}

/** At least these shares of the sections of a look must have a verdict. */
const minShare = { loud: 0.5, quiet: 0.75 };
const minTold = { loud: 2, quiet: 3 };
/** What a section without a verdict, and one with more than one paragraph that has one, takes from the score. */
const [costWithoutVerdict, costOfMore] = [0.4, 0.5];

function explain(
  parts: readonly Part[],
  looks: readonly (readonly Look[])[],
  look: Look,
  again: ReadonlySet<string>,
  vocabulary: TableVocabulary,
): Explanation | null {
  const sections: ProseSection[] = [{ opener: null, body: [] }];
  const own: ProseSection[] = [];
  parts.forEach((part, at) => {
    const opens = looks[at]?.some(({ name }) => name === look.name) ?? false;
    const rank = Math.min(...looksOf(part).map(({ rank }) => rank), Infinity);
    const isSection = again.has(keyOf(part.paragraph.text));
    // A heading of a kind of section that comes again ends a goal as well; such a bold or plain line may part one.
    const isOver = rank < look.rank && (part.text.heading !== null || (part.label === null && !isSection));
    const isNextToOther = rank === look.rank && !opens && part.label === null && !isSection;
    if (!opens && !isOver && !isNextToOther) {
      sections.at(-1)?.body.push(part);
      return;
    }
    const section = { opener: part, body: [] };
    sections.push(section);
    if (opens) own.push(section);
  });
  const told = own.filter((section) => verdictParts(section, vocabulary) > 0);
  const siblings = siblingsAmong(runsOf(sections, own), new Set(told));
  const kind = look.isLoud ? "loud" : "quiet";
  const withText = own.filter(({ body }) => body.length > 0);
  if (told.length < minTold[kind] || told.length < withText.length * minShare[kind]) return null;
  const more = told.filter((section) => verdictParts(section, vocabulary) > 1).length;
  const score =
    told.length - costOfMore * more - costWithoutVerdict * (withText.length - told.length - siblings.length);
  return { sections, goals: new Set([...told, ...siblings]), score };
}

/** Sections of one look that stand one after another, nothing of another look between them; and what stands before them. */
interface Run {
  before: Part | null;
  members: ProseSection[];
}

function runsOf(sections: readonly ProseSection[], own: readonly ProseSection[]): Run[] {
  const runs: Run[] = [];
  const owned = new Set(own);
  sections.forEach((section, at) => {
    if (!owned.has(section)) return;
    const before = sections[at - 1];
    if (before && owned.has(before)) runs.at(-1)?.members.push(section);
    else runs.push({ before: before?.opener ?? null, members: [section] });
  });
  return runs;
}

/** The sections that are goals although the reader finds no verdict in them ("The plan was postponed to 2032"): they stand in a run of sections of which more than half have one. */
const siblingsAmong = (runs: readonly Run[], told: ReadonlySet<ProseSection>): ProseSection[] =>
  runs.flatMap(({ before, members }) => {
    const share = members.filter((section) => told.has(section)).length;
    if (share * 2 <= members.length) return [];
    const isUnderGoals = speaksOfGoals(before?.paragraph.text ?? "");
    const toldMembers = members.filter((section) => told.has(section));
    return members.filter(
      (one) =>
        !told.has(one) && one.body.length > 0 && (isUnderGoals || isAssessed(one) || isNumberedAs(one, toldMembers)),
    );
  });

/** In how many paragraphs of a section stands a verdict. */
const verdictParts = ({ body }: ProseSection, vocabulary: TableVocabulary): number =>
  body.filter(
    ({ paragraph: { text }, label }) =>
      ((label?.kind === "status" || label?.kind === "outcome") && text.slice(label.end).trim() !== "") ||
      (holdsVerdict(text, vocabulary) && verdictSentence(text) === null),
  ).length;
