import { isBold } from "../../../formats/paragraph";
import type { Part } from "../../../outcome/outcomeProse";
import { goalNumber } from "../wording/goalNumber";

/** What the openers of sections have in common to the eye. */
export interface Look {
  name: string;
  /** The lower, the higher it stands among headings. */
  rank: number;
  /** It stands out by itself: a heading, or a bold line. */
  isLoud: boolean;
}

const [rankOfBold, rankOfNumberedBold, rankOfCapitals, rankOfNumber, rankOfLine, rankOfItem] = [90, 91, 92, 93, 94, 95];
const maxLineLength = 140;

/** The looks of a part: a heading that has a number is of the look of its level, and of that with a number. None for running text. */
export function looksOf({ text: { heading }, paragraph, label }: Part): Look[] {
  const text = paragraph.text.trim();
  const isNumbered = goalNumber.test(text);
  const depth = /^\D{0,5}\d+((?:\.\d+)*)/u.exec(text)?.[1]?.split(".").length ?? 1;
  const numbered = (name: string): string => `${name} with a number of ${depth}`;
  if (label?.kind === "goal")
    return [
      {
        name: `label ${label.words.replace(/[\s\d.]+$/u, "").toLowerCase()}`,
        rank: heading ?? rankOfBold,
        isLoud: true,
      },
    ];
  if (heading !== null)
    return withNumber(isNumbered, { name: `heading ${heading}`, rank: heading, isLoud: true }, numbered);
  if (isBold(paragraph))
    return withNumber(isNumbered, { name: "bold", rank: rankOfBold, isLoud: true }, numbered, rankOfNumberedBold);
  if (/^["”“»'‘].{8,}["”“«'’][.:]?$/u.test(text)) return [{ name: "quote", rank: rankOfNumber, isLoud: true }];
  if (paragraph.item) return [{ name: "item", rank: rankOfItem, isLoud: false }];
  if (isNumbered) return [{ name: numbered("line"), rank: rankOfNumber, isLoud: false }];
  if (text.length > maxLineLength || /[.!?;,]$/.test(text) || /\s{3}|\t/.test(text)) return [];
  const isInCapitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return isInCapitals
    ? [{ name: "capitals", rank: rankOfCapitals, isLoud: true }]
    : [{ name: "line", rank: rankOfLine, isLoud: false }];
}

const withNumber = (isNumbered: boolean, look: Look, numbered: (name: string) => string, rank = look.rank): Look[] =>
  isNumbered ? [look, { ...look, name: numbered(look.name), rank }] : [look];
