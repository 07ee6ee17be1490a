import { looksLikeHeading } from "./looksLikeHeading";
import type { Block, FreeText } from "../formats/sourceDocument";
import { namesUnit } from "../table/vocabulary/unitNames";
import { firstYearIn } from "../table/columns/rounds";
import { normalizeWhitespace } from "../../domain/text/normalizeWhitespace";
import { namesOnlyGoals } from "./prose/wording/namesOnlyGoals";

/** The headings of a document that stand over what is being read. */
export interface HeadingPath {
  /** Call for each paragraph between tables. */
  enter: (text: FreeText) => void;
  /** Call for text that is not a heading. */
  enterText: () => void;
  /** Call for each table: the headings right above it belong to it. */
  enterTable: () => void;
  /** The headings right above, and of those further up the ones that name unit and theme. */
  over: () => FreeText[];
  /** The headings that name unit and theme, of all that stand over what follows. */
  named: () => { unit: FreeText | null; theme: FreeText | null };
  /** The last heading, whatever stands under it. */
  last: () => FreeText | null;
}

const maxHeadingLength = 100;
/** The level of a bold line without a heading style: below all headings that have one. */
const levelOfBoldLine = 99;
const levelOfBoldUnit = 98;
/** A heading that occurs at least this often names a kind of section ("Toiminnan kuvaus"), not a theme. */
const often = 3;

/** Follows the headings of a document by their levels. `title` names the round and nothing else. */
export function headingPath(blocks: readonly Block[], title: Block | undefined): HeadingPath {
  const counts = countsOf(blocks);
  let path: FreeText[] = [];
  let near: FreeText[] = [];
  /** The heading right above the table before, where nothing else came since. */
  let carried: FreeText | null = null;
  let last: FreeText | null = null;
  const isSection = (text: FreeText) => (counts.get(nameOf(text)) ?? 0) >= often || namesOnlyGoals(nameOf(text));
  // A kind of section belongs to the unit before it, even if both headings have the same level.
  const levelIn = (text: FreeText) => levelOf(text) + (isSection(text) ? 0.5 : 0);
  const isTheme = (text: FreeText) => !isUnit(text) && !isSection(text) && !isItemOfMeeting(text);
  const named = () => {
    const unit = path.findLast(isUnit) ?? null;
    const below = unit ? path.slice(path.indexOf(unit) + 1) : path;
    return { unit, theme: below.findLast(isTheme) ?? null };
  };
  const enterText = () => {
    carried = null;
    near = [];
  };
  return {
    enterText,
    enter: (text) => {
      if (!isHeading(text) || text === title) {
        enterText();
        if (text === title) path = path.filter((one) => isUnit(one) || levelOf(one) < levelOf(text));
        return;
      }
      carried = null;
      const above = near.at(-1);
      // A theme right under its unit is part of it, whatever its level.
      const level = above && isUnit(above) ? Math.max(levelIn(text), levelIn(above) + 0.1) : levelIn(text);
      last = text;
      near.push(text);
      path = [...path.filter((one) => (isUnit(one) ? levelIn(one) < level : levelOf(one) < levelOf(text))), text];
    },
    enterTable: () => {
      carried = near.findLast((one) => !isUnit(one) && !namesOnlyGoals(nameOf(one))) ?? carried;
      near = [];
      path = path.filter(({ heading }) => heading !== null);
    },
    over: () => {
      const { unit, theme } = named();
      const isThemed = near.some((one) => isTheme(one));
      const further = [unit, isThemed ? null : (carried ?? theme)].flatMap((one) =>
        one === null || near.includes(one) ? [] : [one],
      );
      return [...further, ...near.filter((one) => !namesOnlyGoals(nameOf(one)))];
    },
    named,
    last: () => last,
  };
}

/** "§ 46 Kokouksen laillisuus": an item of an agenda. */
const isItemOfMeeting = ({ paragraph }: FreeText): boolean => /^\s*§\s*\d/.test(paragraph.text);

const isUnit = ({ paragraph }: FreeText): boolean => namesUnit(paragraph.text);

const levelOf = ({ heading, paragraph }: FreeText): number =>
  heading ?? (namesUnit(paragraph.text) ? levelOfBoldUnit : levelOfBoldLine);

/** "Table 6. Goals met", "Stadsstyrelsen, driftsekonomin (1 000 €)": what names a table. */
const isCaption =
  /^\s*(?:tabell|taulukko|table|kuva|kuvio|figur|figure)\s\d|\(\s*(?:1[\s.,]?000|t|milj\.?|m)?\s*(?:€|£|\$|eur\p{L}*|kr|t?kr|mnkr)\s*\)\s*$/iu;

/** A heading by its style, or a short bold line; the caption of a table is none; one with a year is a title, and one that leads to what follows ("… ovat", "… are:") names no theme. */
const isHeading = ({ heading, paragraph }: FreeText): boolean =>
  looksLikeHeading({ heading, paragraph }) &&
  paragraph.text.trim().length <= maxHeadingLength &&
  firstYearIn(paragraph.text) === null &&
  !isCaption.test(paragraph.text) &&
  !/(?:\s(?:ovat|on|är|are|is)|:)\s*$/iu.test(paragraph.text);

const nameOf = ({ paragraph }: FreeText): string =>
  normalizeWhitespace(paragraph.text).replace(/^\d+(?:\.\d+)*\.?\s+/, "");

function countsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks)
    if (block.kind === "text" && isHeading(block)) counts.set(nameOf(block), (counts.get(nameOf(block)) ?? 0) + 1);
  return counts;
}
