import { looksLikeHeading } from "../../looksLikeHeading";
import type { Part } from "../../../outcome/outcomeProse";
import type { LabelKind } from "../../../table/vocabulary/ownWords";
import { normalizeWhitespace } from "../../../../domain/text/normalizeWhitespace";
import { isOfContents } from "../../../outcome/isOfContents";
import { goalNumber } from "../wording/goalNumber";

/** A goal under its heading or number, and the parts about it. */
export interface ProseSection {
  opener: Part | null;
  body: Part[];
}

const maxHeadingLength = 250;

/** Whether a label opens text on the result of a goal. */
export const isResultLabel = (kind: LabelKind | undefined): boolean => kind === "outcome" || kind === "status";

/** A heading by its style, or a short bold line. */
export const isHeading = ({ text, paragraph }: Part): boolean =>
  looksLikeHeading({ heading: text.heading, paragraph }) && paragraph.text.trim().length <= maxHeadingLength;

const opens = (part: Part): boolean => {
  if (isNamedAhead(part) || isOfContents(part.paragraph.text) || part.text.cell) return false;
  const { label, paragraph, text } = part;
  if (label === null || isBareHeading(part))
    return isHeading(part) || isNumberedItem(part) || (isNumbered(part) && !paragraph.item);
  if (text.heading !== null && (label.kind === "theme" || label.kind === "unit")) return true;
  const isNumberedMeasure = label.kind === "measure" && isHeading(part) && /\d$/.test(label.words);
  return (label.kind === "goal" || isNumberedMeasure) && paragraph.text.slice(label.end).trim() !== "";
};

const isNumbered = ({ paragraph: { text } }: Part): boolean => goalNumber.test(text) && text.length <= maxHeadingLength;

/** An item of an automatically numbered list: a goal if the first item of its list has a result. */
const isNumberedItem = (part: Part): boolean =>
  part.paragraph.item && isNumbered(part) && /^\s*\d+(?:\.\d+)*[.)]/.test(part.paragraph.text);

/** A line that ends with a colon introduces what follows; it is not a goal. */
const isNamedAhead = ({ label, paragraph }: Part): boolean => label === null && /:\s*$/.test(paragraph.text);

/** "Toteutuminen" as a heading above goals is not the label of one goal's result. */
const isBareHeading = ({ text, label, paragraph }: Part): boolean =>
  text.heading !== null &&
  label !== null &&
  isResultLabel(label.kind) &&
  paragraph.text.slice(label.end).trim() === "" &&
  text.heading < 3;

/** Parts by the headings and numbers that open them. A number within a goal's text opens nothing. */
export function sectionsOf(parts: readonly Part[]): ProseSection[] {
  /** For each part: whether a label on the result follows before the next part that may open a section. */
  const resultLabelFollows: boolean[] = [];
  let hasResultLabel = false;
  for (const [at, part] of [...parts.entries()].reverse()) {
    resultLabelFollows[at] = hasResultLabel;
    hasResultLabel = opens(part) ? false : hasResultLabel || isResultLabel(part.label?.kind);
  }
  const counts = usesOf(parts);
  /** "The story" under each goal: a heading that comes again below the one that opened the section. */
  const isPartOf = ({ text: { heading }, paragraph }: Part, open: ProseSection | undefined): boolean =>
    heading !== null && heading > (open?.opener?.text.heading ?? Infinity) && counts(paragraph.text) >= often;
  /** "Lisätietoja" as a heading of the goals' level, once: the goal above it is over. */
  const isNextChapter = ({ text: { heading }, label, paragraph }: Part, open: ProseSection | undefined): boolean =>
    heading !== null && label !== null && heading <= (open?.opener?.text.heading ?? 0) && counts(paragraph.text) === 1;
  const sections: ProseSection[] = [{ opener: null, body: [] }];
  let listOpens = false;
  parts.forEach((part, at) => {
    if (isNumberedItem(part) && /^\s*1[.)]/.test(part.paragraph.text)) listOpens = resultLabelFollows[at] === true;
    const mayOpen = isHeading(part) || (resultLabelFollows[at] && (listOpens || !part.paragraph.item));
    const open = sections.at(-1);
    if ((opens(part) && mayOpen && !isPartOf(part, open)) || isNextChapter(part, open))
      sections.push({ opener: part, body: [] });
    else open?.body.push(part);
  });
  return sections;
}

const often = 3;

const keyOf = (text: string): string => normalizeWhitespace(text).replace(goalNumber, "").toLowerCase();

/** How often a text stands in a document. One that stands three times names a kind of section. */
function usesOf(parts: readonly Part[]): (text: string) => number {
  const counts = new Map<string, number>();
  for (const { paragraph } of parts) counts.set(keyOf(paragraph.text), (counts.get(keyOf(paragraph.text)) ?? 0) + 1);
  return (text) => counts.get(keyOf(text)) ?? 0;
}
