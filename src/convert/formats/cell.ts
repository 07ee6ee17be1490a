import { readMarkup } from "./markup";
import { paragraphWriter } from "./paragraphs";

/** One paragraph of a cell: its decoded text as received, and what its markup said of it. */
export interface Paragraph {
  text: string;
  /** The range of the text that opens it in bold; empty where it opens plain. A title is such a lead. */
  boldLead: { start: number; end: number };
  /** It is an item of a list. */
  item: boolean;
}

/** A cell as its paragraphs, and what of it is not kept, in words. */
export interface ReadCell {
  paragraphs: Paragraph[];
  leftOut: string[];
}

/**
 * A cell's HTML as its paragraphs. Tags are not text; every other character that is not blank is kept, whatever element it stood in. A cell without
 * tags has a paragraph to a line.
 */
export function readCell(html: string): ReadCell {
  if (!special.test(html))
    return { paragraphs: linesOf({ text: html, boldLead: { start: 0, end: 0 }, item: false }), leftOut: [] };
  const paragraphs: Paragraph[] = [];
  const leftOut = new Set<string>();
  const writer = paragraphWriter(
    (paragraph) => paragraphs.push(paragraph),
    (character) => leftOut.add(leftOutCharacter(character)),
  );
  let tags = 0;
  readMarkup(html, {
    text: (text) => writer.text(text),
    open: (name) => {
      tags += 1;
      writer.open(name);
    },
    close: (name) => {
      tags += 1;
      writer.close(name);
    },
    comment: (text) => leftOut.add(leftOutComment(text)),
  });
  writer.end();
  return { paragraphs: tags === 0 ? paragraphs.flatMap(linesOf) : paragraphs, leftOut: [...leftOut] };
}

/** The paragraphs of a cell's HTML. */
export const paragraphsOf = (html: string): Paragraph[] => readCell(html).paragraphs;

/** What may be more than plain text: markup, and characters that are not kept. */
const special = /[<&\u202a-\u202e\u2066-\u2069]|(?![\t\n\v\f\r])\p{Cc}/u;

const lineEnd = /\r\n|\n|\r/;

function linesOf(paragraph: Paragraph): Paragraph[] {
  if (!lineEnd.test(paragraph.text)) return paragraph.text.trim() === "" ? [] : [paragraph];
  return paragraph.text
    .split(lineEnd)
    .filter((text) => text.trim() !== "")
    .map((text) => ({ ...paragraph, text }));
}

/** How a message speaks of a character that is not kept. */
export function leftOutCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /\p{Cc}/u.test(character)
    ? `the control character ${code} is left out`
    : `the character ${code}, which turns the direction of writing, is left out`;
}

/** How a message speaks of a comment, which is not shown where it stands either. */
export const leftOutComment = (text: string): string => `a comment is left out: ${text.replace(/\s+/g, " ")}`;

/** The whole paragraph is bold: a sub-heading. */
export const isBold = ({ text, boldLead }: Paragraph): boolean =>
  boldLead.end > 0 && text.slice(boldLead.end).trim() === "" && text.slice(0, boldLead.start).trim() === "";

/** The bold words that open the paragraph, or "". */
export const boldLeadOf = ({ text, boldLead }: Paragraph): string => text.slice(boldLead.start, boldLead.end);
