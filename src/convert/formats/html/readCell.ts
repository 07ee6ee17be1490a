import { leftOutCharacter, unwantedCharacter } from "../leftOut";
import { plainParagraph } from "../paragraph";
import type { Paragraph } from "../paragraph";
import { paragraphWriter } from "../paragraphWriter";
import { readVisibleMarkup } from "./readVisibleMarkup";
import type { MessageContent } from "../../messageOf";

/** A cell as its paragraphs, and what of it is not kept. */
export interface ReadCell {
  paragraphs: Paragraph[];
  leftOut: MessageContent[];
}

/**
 * A cell's HTML as its paragraphs. Tags are not text; every other character that a page shows is kept, whatever element it stood in. A cell without
 * tags has a paragraph to a line.
 */
export function readCell(html: string): ReadCell {
  if (!special.test(html)) return { paragraphs: linesOf(plainParagraph(html)), leftOut: [] };
  const paragraphs: Paragraph[] = [];
  const leftOut = new Map<string, MessageContent>();
  const leaveOut = (what: MessageContent) => leftOut.set(what.text, what);
  const writer = paragraphWriter(
    (paragraph) => paragraphs.push(paragraph),
    (character) => leaveOut(leftOutCharacter(character)),
  );
  let tags = 0;
  readVisibleMarkup(html, {
    text: (text) => writer.text(text),
    open: (name) => {
      tags += 1;
      writer.open(name);
    },
    close: (name) => {
      tags += 1;
      writer.close(name);
    },
    leaveOut,
  });
  writer.end();
  return { paragraphs: tags === 0 ? paragraphs.flatMap(linesOf) : paragraphs, leftOut: [...leftOut.values()] };
}

/** The paragraphs of a cell's HTML. */
export const paragraphsOf = (html: string): Paragraph[] => readCell(html).paragraphs;

/** What may be more than plain text: markup, and characters that are not kept. */
const special = new RegExp(`[<&]|${unwantedCharacter.source}`, "u");

const lineEnd = /\r\n|\n|\r/;

function linesOf(paragraph: Paragraph): Paragraph[] {
  if (!lineEnd.test(paragraph.text)) return paragraph.text.trim() === "" ? [] : [paragraph];
  return paragraph.text
    .split(lineEnd)
    .filter((text) => text.trim() !== "")
    .map((text) => ({ ...paragraph, text }));
}
