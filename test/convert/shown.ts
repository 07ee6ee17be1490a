import { readFileSync } from "node:fs";
import { boldLeadOf } from "../../src/convert/cell";
import type { Paragraph } from "../../src/convert/cell";
import type { Block, Row } from "../../src/convert/document";
import { readDocument } from "../../src/convert/formats";

/** A committed document as it is read. */
export const readCommitted = (name: string) =>
  readDocument(`r/${name}`, readFileSync(`test/convert/documents/${name}`));

/** A paragraph as a test reads it: bold words that open it between asterisks, an item of a list after a dash. */
function shownParagraph(paragraph: Paragraph): string {
  const lead = boldLeadOf(paragraph);
  const { text, boldLead, item } = paragraph;
  const marked = lead === "" ? text : `${text.slice(0, boldLead.start)}*${lead}*${text.slice(boldLead.end)}`;
  return item ? `- ${marked}` : marked;
}

/** A row as a test reads it: its number and its cells; an arrow where a merged cell's text stands. */
export const shownRow = ({ place, cells }: Row): (string | number)[] => [
  place.row,
  ...cells.map(({ paragraphs, covered }) =>
    covered === null ? paragraphs.map(shownParagraph).join(" | ") : covered === "above" ? "↑" : "←",
  ),
];

/** A document as a test reads it: tables as rows, the text between them with a # for each level of its headings. */
export const shown = (blocks: readonly Block[] = []) =>
  blocks.map((block) =>
    block.kind === "table"
      ? block.rows.map(shownRow)
      : `${"#".repeat(block.heading ?? 0)} ${block.paragraph.text}`.trimStart(),
  );
