import type { Block, FreeText } from "../../../formats/sourceDocument";
import type { OutcomePassage, Part } from "../../../outcome/outcomeProse";
import { normalizeWhitespace } from "../../../../domain/text/normalizeWhitespace";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { headingPath } from "../../headingPath";
import type { HeadingPath } from "../../headingPath";
import { namesNothing } from "../wording/namesNothing";
import { namesOnlyGoals } from "../wording/namesOnlyGoals";
import { isHeading } from "./proseSections";
import type { ProseSection } from "./proseSections";
import { addHeadings, outcomeCell, passageOf, spokenPassage } from "./sectionPassage";
import type { HeadingsAbove } from "./sectionPassage";
import { namedGoal, verdictSentence } from "../wording/verdictSentence";
import type { SpokenGoal } from "../wording/verdictSentence";

/** Prose as goals, and the text that belongs to no goal. */
export interface LabelledProse {
  passages: OutcomePassage[];
  loose: Part[];
}

/** The goals of sections, under the headings over them, and those that sentences between them name in quotes. Null where there are none. */
export function proseOfSections(
  sections: readonly ProseSection[],
  isOfGoal: (section: ProseSection) => boolean,
  blocks: readonly Block[],
  parts: readonly Part[],
  vocabulary: TableVocabulary,
): LabelledProse | null {
  const spoken = spokenGoals(parts);
  const passages: OutcomePassage[] = [];
  const loose = new Set<Part>();
  const path = headingPath(blocks, undefined);
  let headings: HeadingsAbove = { unit: null, theme: null };
  /** Headings with a text of their own: the headings after them, of their level, do not stand under them. */
  const told = new Set<Part>();
  let lastRow = 0;
  for (const [at, section] of sections.entries()) {
    const { opener, body } = section;
    if (opener && isOfGoal(section)) {
      const passage = passageOf(opener, body, withoutTold(headings, told, opener), loose, vocabulary);
      passages.push(passage);
      const before = sections[at - 1];
      if (
        before?.opener &&
        before.body.length === 0 &&
        namesOnlyGoals(normalizeWhitespace(before.opener.paragraph.text))
      )
        addHeadings(passage, [before.opener], loose, opener.row);
      lastRow = body.at(-1)?.row ?? opener.row;
      continue;
    }
    if (opener) loose.add(opener);
    // What no heading opens does not go on with the goal before it.
    else lastRow = 0;
    if (opener && isHeading(opener)) {
      path.enter(opener.text);
      headings = namedBy(path, parts);
    }
    if (opener && body.length > 0) told.add(opener);
    if (body.length > 0) path.enterText();
    for (const part of body) {
      const open = passages.at(-1);
      const named = spoken.get(part);
      if (named) passages.push(spokenPassage(named.goal, named.verdictAt, part, headings, loose));
      else if (open?.standsAlone && open.label === "" && lastRow === part.row - 1)
        open.cells.push(outcomeCell(part, open));
      else {
        loose.add(part);
        continue;
      }
      lastRow = part.row;
    }
  }
  return passages.length === 0 ? null : { passages, loose: [...loose] };
}

/**
 * The goals that sentences name before they say how each fared ("Målet att … nåddes"). Where most sentences that open so have a verdict, the others are of goals too
 * ("Målet att … fick ge vika").
 */
function spokenGoals(parts: readonly Part[]): ReadonlyMap<Part, SpokenGoal> {
  const plain = parts.filter(({ label, text }) => label === null && text.heading === null);
  const found = new Map(
    plain.flatMap((part): [Part, SpokenGoal][] => {
      const named = verdictSentence(part.paragraph.text);
      return named ? [[part, named]] : [];
    }),
  );
  const others = plain.flatMap((part): [Part, SpokenGoal][] => {
    const named = found.has(part) ? null : namedGoal(part.paragraph.text);
    return named ? [[part, named]] : [];
  });
  return found.size > 1 && found.size >= others.length ? new Map([...found, ...others]) : found;
}

/** "Taloudellinen kehitys" with its text, before a goal of the same level, is no theme of that goal. */
function withoutTold({ unit, theme }: HeadingsAbove, told: ReadonlySet<Part>, opener: Part): HeadingsAbove {
  const isBefore = theme !== null && told.has(theme) && (theme.text.heading ?? 0) >= (opener.text.heading ?? Infinity);
  return { unit, theme: isBefore ? null : theme };
}

/** The headings that name unit and theme, as parts. */
function namedBy(path: HeadingPath, parts: readonly Part[]): HeadingsAbove {
  const { unit, theme } = path.named();
  const partOf = (text: FreeText | null) => parts.find((part) => part.text === text) ?? null;
  const isNothing = theme === null || namesNothing(theme.paragraph.text);
  return { unit: partOf(unit), theme: isNothing ? null : partOf(theme) };
}
