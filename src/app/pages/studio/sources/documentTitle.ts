import { isOfMeeting } from "../../../../convert/outcome/isOfMeeting";
import type { Block, FreeText, SourceDocument, SourceTable } from "../../../../convert/formats/sourceDocument";
import { isOrganisation } from "./organisationNamed";
import { plainText } from "../../../../convert/table/rows/rowGoal";

/** A title of more letters is a sentence, one of fewer is a theme, a chapter or a name. */
const [shortest, longest] = [12, 120];

/** The title that all documents of a report share; null if they differ. */
export function titleOfDocuments(documents: readonly SourceDocument[]): string | null {
  const [title = null, ...others] = new Set(documents.map(documentTitle));
  return others.length === 0 ? title : null;
}

/** The title that a document gives itself: its highest heading, where it is the only one or opens the document and alone names a year, or what stands above a table's headings. Null where it has none. */
export function documentTitle({ blocks }: SourceDocument): string | null {
  const heading = topHeading(blocks);
  const [first] = blocks;
  const text = heading ?? (first?.kind === "table" ? textAbove(first) : null);
  const title = text?.replace(/\s+/g, " ").trim() ?? "";
  return title.length < shortest || title.length > longest || !/\s/.test(title) || isOfMeeting(title) ? null : title;
}

/** The text of the highest heading, where no other is as high, or it is the first of all texts and the only one that names a year; and where it stands before all tables. */
function topHeading(blocks: readonly Block[]): string | null {
  const headings = blocks.filter((block): block is FreeText => block.kind === "text" && block.heading !== null);
  const level = Math.min(...headings.map(({ heading }) => heading ?? Infinity));
  const [top, ...others] = headings.filter(({ heading }) => heading === level);
  if (!top || (others.length > 0 && !(top === blocks[0] && [top, ...others].filter(namesYear).length === 1 && namesYear(top))))
    return null;
  const isFirst = blocks.slice(0, blocks.indexOf(top)).every(({ kind }) => kind === "text");
  // "1. Johdanto", "§ 12 …": a chapter or an item of an agenda.
  return isFirst && !/^[\d§]/.test(top.paragraph.text.trim()) ? top.paragraph.text : null;
}

const namesYear = ({ paragraph }: FreeText): boolean => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(paragraph.text);

/** Not that of a date: "Päivitetty 31.8.2031". */
const year = /(?<![\d.])(?:19|20)\d\d(?!\d)/;
const endsSentence = /\p{Ll}\.$/u;

/** Of the texts that stand alone above a table's headings the first that names a year, else the first. The others say whose report it is: "Porin kaupunki", "Tekninen toimiala". */
function textAbove({ rows }: SourceTable): string | null {
  const filled = rows
    .map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)).filter((text) => text !== ""))
    .filter((texts) => texts.length > 0);
  const headings = filled.findIndex((texts) => texts.length > 1);
  const alone = filled.slice(0, Math.max(headings, 0)).flat().filter((text) => !isOrganisation(text) && !endsSentence.test(text));
  return alone.find((text) => year.test(text)) ?? alone[0] ?? null;
}
