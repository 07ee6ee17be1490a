import { isBad } from "../../../../domain/status";
import type { Status } from "../../../../domain/status";
import { assess } from "../../../../reader/assess";
import { looksLikeHeading } from "../../looksLikeHeading";
import type { Block, FreeText } from "../../../formats/sourceDocument";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { readVerdictHeading } from "../../../table/vocabulary/verdictHeading";
import type { VerdictHeading } from "../../../table/vocabulary/verdictHeading";
import { speaksOfGoals } from "../wording/speaksOfGoals";

/** A heading that is a status, and the goals under it: the text that names each, and the texts about it. */
export interface VerdictGroup extends VerdictHeading {
  heading: FreeText;
  goals: { opener: FreeText; body: FreeText[] }[];
}

/** The headings of a document that are a status, each with the goals under it. Text that is no goal is in none. */
export function groupsUnderVerdicts(blocks: readonly Block[], vocabulary: TableVocabulary): VerdictGroup[] {
  return blocks.flatMap((block, at): VerdictGroup[] => {
    if (block.kind !== "text" || block.paragraph.item) return [];
    const next = blocks[at + 1];
    const opensList = next?.kind === "text" && next.paragraph.item;
    const verdict =
      isHeading(block) || (opensList && block.paragraph.text.length <= maxLineLength)
        ? readVerdictHeading(block.paragraph.text, vocabulary)
        : null;
    if (!verdict) return [];
    const goals = goalsIn(textsUnder(block, blocks.slice(at + 1), vocabulary), verdict.status);
    return goals.length > 0 ? [{ ...verdict, heading: block, goals }] : [];
  });
}

const maxLineLength = 80;
/** A bold line stands below all headings that have a style, and a plain line below both. */
const [levelOfBoldLine, levelOfPlainLine] = [99, 100];

const isHeading = ({ heading, paragraph }: FreeText): boolean =>
  !paragraph.item && looksLikeHeading({ heading, paragraph }) && paragraph.text.trim().length <= maxTitleLength;

const maxTitleLength = 250;

const levelOf = (text: FreeText): number => text.heading ?? (isHeading(text) ? levelOfBoldLine : levelOfPlainLine);

/** What stands under a heading up to a table, a heading of its level, another status, or a heading that speaks of goals in general. */
function textsUnder(heading: FreeText, after: readonly Block[], vocabulary: TableVocabulary): FreeText[] {
  const texts: FreeText[] = [];
  for (const block of after) {
    if (block.kind === "table") break;
    const isEnd =
      !block.paragraph.item && readVerdictHeading(block.paragraph.text, vocabulary) !== null
        ? true
        : isHeading(block) && (levelOf(block) <= levelOf(heading) || speaksOfGoals(block.paragraph.text));
    if (isEnd) break;
    texts.push(block);
  }
  return texts;
}

function goalsIn(texts: readonly FreeText[], status: Status): VerdictGroup["goals"] {
  const firstTitle = texts.findIndex(isHeading);
  const firstItem = texts.findIndex(({ paragraph }) => paragraph.item);
  if (firstItem !== -1 && (firstTitle === -1 || firstItem < firstTitle)) {
    const end = firstTitle === -1 ? texts.length : firstTitle;
    return speaksAgainst(texts.slice(0, firstItem), status) ? [] : listed(texts.slice(firstItem, end));
  }
  if (firstTitle === -1) return texts.filter((text) => namesGoal(text)).map((opener) => ({ opener, body: [] }));
  return speaksAgainst(texts.slice(0, firstTitle), status) ? [] : titled(texts.slice(firstTitle));
}

/** "None of these were met:" under a heading of good news. */
const speaksAgainst = (introduction: readonly FreeText[], status: Status): boolean =>
  !isBad(status) && introduction.some(({ paragraph: { text } }) => isBad(assess({ text }).status));

/** The items of a list, each with the paragraphs that stand between it and the next. A line that introduces other items ends the list. */
function listed(texts: readonly FreeText[]): VerdictGroup["goals"] {
  const goals: VerdictGroup["goals"] = [];
  let between: FreeText[] = [];
  for (const text of texts) {
    if (!text.paragraph.item) {
      if (introduces(text)) break;
      between.push(text);
      continue;
    }
    goals.at(-1)?.body.push(...between);
    between = [];
    goals.push({ opener: text, body: [] });
  }
  if (goals.length > 1 && goals.slice(0, -1).every(({ body }) => body.length > 0)) goals.at(-1)?.body.push(...between);
  return goals.filter(({ opener }) => namesGoal(opener));
}

/** Smaller headings, each with the text under it. */
function titled(texts: readonly FreeText[]): VerdictGroup["goals"] {
  const goals: VerdictGroup["goals"] = [];
  for (const text of texts)
    if (isHeading(text)) goals.push({ opener: text, body: [] });
    else goals.at(-1)?.body.push(text);
  return goals.filter(({ opener }) => namesGoal(opener));
}

const introduces = ({ paragraph: { text } }: FreeText): boolean =>
  /:\s*$/.test(text) || (text.length <= maxLineLength && !/[.!?)]\s*$/.test(text));

const minGoalLength = 12;
/** "Two targets were missed" tells of several goals and names none; "None" and "Inga mål" say that there are none. */
const isOfSeveral =
  /(?<!\p{L})(?:tavoitteet|tavoitteista|tavoitteita|målen|(?:inga|alla|två|tre|fyra|fem) mål|targets|goals|objectives)(?!\p{L})/iu;

function namesGoal({ paragraph }: FreeText): boolean {
  const text = paragraph.text.trim();
  return text.length >= minGoalLength && /\s/.test(text) && !/:$/.test(text) && !isOfSeveral.test(text);
}
