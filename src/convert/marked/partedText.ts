import type { Paragraph } from "../formats/paragraph";
import type { TextPart } from "./textRoles";

/** A stretch of a text on one line. */
type Stretch = Pick<TextPart, "start" | "end">;

/**
 * The stretches that a text falls into at the borders of its marked parts, without white space around them. A part that lies across another is none of them.
 */
export function stretchesOf(text: string, parts: readonly Stretch[]): Stretch[] {
  const borders = [...new Set([0, ...parts.flatMap(({ start, end }) => [start, end]), text.length])]
    .filter((border) => border <= text.length)
    .toSorted((a, b) => a - b);
  return borders.slice(1).flatMap((end, at) => {
    const start = borders[at] ?? 0;
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    return words.trim() === "" ? [] : [{ start: from, end: from + words.trim().length }];
  });
}

/** The paragraphs of a stretch of their text on one line, as received. */
export function paragraphsOf(paragraphs: readonly Paragraph[], { start, end }: Stretch): Paragraph[] {
  const places = placesOnOneLine(paragraphs);
  const [first, last] = [places[start], places[end - 1]];
  if (!first || !last) return [];
  return paragraphs.slice(first.paragraph, last.paragraph + 1).map((paragraph, at, all) => {
    const from = at === 0 ? first.at : 0;
    const to = at === all.length - 1 ? last.at + 1 : paragraph.text.length;
    const within = (place: number) => Math.min(Math.max(place - from, 0), to - from);
    const lead = { start: within(paragraph.boldLead.start), end: within(paragraph.boldLead.end) };
    return {
      text: paragraph.text.slice(from, to),
      boldLead: lead.start < lead.end ? lead : { start: 0, end: 0 },
      item: paragraph.item && paragraph.text.slice(0, from).trim() === "",
    };
  });
}

/** Where each character of the text on one line stands in its paragraphs; a space where the white space before the next word begins. */
function placesOnOneLine(paragraphs: readonly Paragraph[]): { paragraph: number; at: number }[] {
  const places: { paragraph: number; at: number }[] = [];
  let isApart = false;
  for (const [paragraph, { text }] of paragraphs.entries()) {
    for (let at = 0; at < text.length; at += 1) {
      const isBlank = /\s/.test(text.charAt(at));
      if (!isBlank) {
        if (isApart && places.length > 0) places.push({ paragraph, at });
        places.push({ paragraph, at });
      }
      isApart = isBlank;
    }
    isApart = true;
  }
  return places;
}
