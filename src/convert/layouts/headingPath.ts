import { isBold } from "../formats/paragraph";
import type { Block, FreeText } from "../formats/sourceDocument";
import { namesUnit } from "../table/headingsOver";
import { firstYearIn } from "../table/rounds";
import { oneLine } from "../text/oneLine";
import { namesOnlyGoals } from "./namesOnlyGoals";

/** The headings of a document that stand over what is being read. */
export interface HeadingPath {
  /** Hears of a paragraph between tables. */
  enter: (text: FreeText) => void;
  /** Hears of a table: the headings right above it are its own. */
  enterTable: () => void;
  /** The headings right above, and of those further up the ones that name unit and theme. */
  over: () => FreeText[];
  /** The last heading, whatever stands under it. */
  last: () => FreeText | null;
}

const longestHeading = 100;
/** A bold line without a level stands below all headings that have one. */
const levelOfBoldLine = 99;
/** A heading that stands so often names a kind of section ("Toiminnan kuvaus"), and no theme. */
const often = 3;

/** Follows the headings of a document by their levels. `title` names the round and nothing else. */
export function headingPath(blocks: readonly Block[], title: Block | undefined): HeadingPath {
  const counts = countsOf(blocks);
  let path: FreeText[] = [];
  let near: FreeText[] = [];
  let last: FreeText | null = null;
  const isSection = (text: FreeText) => (counts.get(nameOf(text)) ?? 0) >= often;
  const isTheme = (text: FreeText) =>
    !namesUnit(text.paragraph.text) && !namesOnlyGoals(nameOf(text)) && !isSection(text);
  return {
    enter: (text) => {
      if (!isHeading(text) || text === title) {
        near = [];
        return;
      }
      last = text;
      near.push(text);
      const level = levelOf(text);
      path = [...path.filter((one) => levelOf(one) < level), text];
    },
    enterTable: () => {
      near = [];
      path = path.filter(({ heading }) => heading !== null);
    },
    over: () => {
      const unit = path.findLast(({ paragraph }) => namesUnit(paragraph.text));
      const below = unit ? path.slice(path.indexOf(unit) + 1) : path;
      const theme = near.some(isTheme) ? undefined : below.findLast(isTheme);
      const further = [unit, theme].filter((one) => one !== undefined && !near.includes(one));
      return [...further.flatMap((one) => one ?? []), ...near.filter((one) => !namesOnlyGoals(nameOf(one)))];
    },
    last: () => last,
  };
}

const levelOf = ({ heading }: FreeText): number => heading ?? levelOfBoldLine;

/** A heading by its style, or a short bold line; one with a year is a title, and names no theme. */
const isHeading = ({ heading, paragraph }: FreeText): boolean =>
  (heading !== null || isBold(paragraph)) &&
  paragraph.text.trim().length <= longestHeading &&
  firstYearIn(paragraph.text) === null;

const nameOf = ({ paragraph }: FreeText): string => oneLine(paragraph.text).replace(/^\d+(?:\.\d+)*\.?\s+/, "");

function countsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks)
    if (block.kind === "text" && isHeading(block)) counts.set(nameOf(block), (counts.get(nameOf(block)) ?? 0) + 1);
  return counts;
}
