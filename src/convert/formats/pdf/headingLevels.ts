import { isBold } from "../paragraph";
import type { PdfBlock, PdfText } from "./pageBlocks";

/** A longer paragraph is no heading, however large its letters are. */
const maxHeadingLength = 200;
/** Letters that are larger than those of the running text by this factor make a heading. */
const larger = 1.1;
const maxSizes = 5;

/** The level of a paragraph's heading, by the size and weight of its letters among those of the whole document; null for running text. */
export function headingLevels(blocks: readonly PdfBlock[]): (text: PdfText) => number | null {
  const texts = blocks.filter((block) => block.kind === "text");
  const body = bodySize(blocks);
  const isLarge = (text: PdfText) => sizeOf(text) > larger * body && isShort(text);
  const sizes = [...new Set(texts.filter(isLarge).map((text) => Math.round(sizeOf(text))))]
    .toSorted((a, b) => b - a)
    .slice(0, maxSizes);
  return (text) => {
    if (isLarge(text)) return 1 + Math.max(0, sizes.indexOf(Math.round(sizeOf(text))));
    const { paragraph } = text;
    const isLabel = /[.:;,!?]\s*$/.test(paragraph.text);
    return isBold(paragraph) && !paragraph.item && !isLabel && isShort(text) ? sizes.length + 1 : null;
  };
}

const isShort = ({ paragraph: { text } }: PdfText): boolean =>
  text.length <= maxHeadingLength && /\p{L}/u.test(text) && !lineOfContents.test(text);

/** A line of the contents page: dots that lead to the number of a page. */
const lineOfContents = /(?:\.\s?){4,}\s*\d+\s*$/;

const sizeOf = ({ lines }: PdfText): number => lines[0]?.size ?? 0;

/** The size of most letters between the tables. */
function bodySize(blocks: readonly PdfBlock[]): number {
  const letters = new Map<number, number>();
  for (const block of blocks)
    if (block.kind === "text")
      for (const { size, text } of block.lines) {
        const rounded = Math.round(size * 2) / 2;
        letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
      }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
