import { paragraphBuilder } from "../../paragraphBuilder";
import type { Paragraph } from "../../paragraph";
import { isCutWord } from "./isCutWord";
import { joinLines } from "./joinLines";
import type { Box } from "../page/pdfPage";
import { isListNumber, lineOf } from "./textLines";
import type { TextLine } from "./textLines";

/** A paragraph of a page or a cell, and the lines that it was put together from. */
export interface PdfParagraph {
  paragraph: Paragraph;
  lines: TextLine[];
}

/** Signs that open an item of a list. */
const bullet = /^[•◦▪●○■□–‣∙·➢➤✓\uf0b7\uf0a7\uf02d-]\s*(?=\S)/u;
const isItem = ({ text, runs }: TextLine): boolean =>
  bullet.test(text) && (!text.startsWith("-") || /^-\s/.test(text) || runs[0]?.text === "-");
const numbered = /^(?:\d{1,2}|[a-h])[.)]\s+\S/;

/** A larger step from line to line, in heights of letters, parts paragraphs. */
const maxLineStep = 1.75;

/** Puts lines together to paragraphs. `area` is what the text fills: where the next word would have found room in it, the line was ended on purpose. */
export function pdfParagraphs(lines: readonly TextLine[], area: Pick<Box, "left" | "right">): PdfParagraph[] {
  const paragraphs: TextLine[][] = [];
  const step = usualStep(lines);
  for (const line of lines.flatMap(partedByLabels)) {
    const open = paragraphs.at(-1);
    const above = open?.at(-1);
    if (open && above && goesOn(above, line, area, step, open)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.flatMap((own) => {
    const paragraph = paragraphOf(own, area);
    return paragraph ? [{ paragraph, lines: own }] : [];
  });
}

/** The usual distance of two lines of a text, in heights of letters. */
function usualStep(lines: readonly TextLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, at) => (line.baseline - (lines[at]?.baseline ?? 0)) / Math.max(line.size, 1))
    .filter((step) => step > 0.5 && step < maxLineStep)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length / 4)] ?? 1.2;
}

function goesOn(
  above: TextLine,
  line: TextLine,
  area: Pick<Box, "left" | "right">,
  step: number,
  open: readonly TextLine[],
): boolean {
  const distance = (line.baseline - above.baseline) / Math.max(line.size, 1);
  if (distance > Math.min(maxLineStep, step * 1.3) || Math.abs(line.size - above.size) > 0.15 * line.size) return false;
  if (isItem(line) || (numbered.test(line.text) && line.left <= (open[0]?.left ?? 0) + 1)) return false;
  const [aboveEnds, begins] = [above.runs.at(-1)?.bold === true, line.runs[0]?.bold === true];
  const isAfterLabel = opensLabel(above) && above.left > line.left + 2 * line.size;
  if ((above.bold && !begins && !isAfterLabel) || (line.bold && !aboveEnds)) return false;
  // "Mittari: käynnit" under a bold title; a label that goes on in the next line does so with a small letter.
  const isUnderTitle = above.bold && !line.bold && /^\p{Lu}/u.test(line.text);
  if (begins && (!aboveEnds || isUnderTitle) && opensLabel(line)) return false;
  if (isSecondSentence(above, line)) return true;
  const [word = ""] = line.text.split(" ");
  const room = area.right - above.right;
  const wordWidth = ((line.right - line.left) / Math.max(line.text.length, 1)) * (word.length + 1);
  const isShort = room > wordWidth + 0.5 * line.size;
  return !isShort || /^\p{Ll}/u.test(line.text) || /[-\u00ad,]$/.test(above.text);
}

/** "5. Investments are under control." in bold, and a second bold sentence below it that begins where the words above do: one title. */
const isSecondSentence = (above: TextLine, line: TextLine): boolean =>
  above.bold &&
  line.bold &&
  isListNumber(above.runs[0]) &&
  Math.abs((above.runs[1]?.left ?? 0) - line.left) < 0.3 * line.size &&
  /\.\s*$/.test(above.text) &&
  /\.\s*$/.test(line.text);

/** A line in two where a bold label opens after a sentence: "… since last year. Prognos: The goal will be met." */
function partedByLabels(line: TextLine): TextLine[] {
  const at = line.runs.findIndex((run, place) => {
    const before = line.runs[place - 1];
    return (
      before &&
      run.bold &&
      !before.bold &&
      /[.!?]["”)]?\s*$/.test(before.text) &&
      opensLabel(lineOf(line.runs.slice(place)))
    );
  });
  return at < 1 ? [line] : [lineOf(line.runs.slice(0, at)), ...partedByLabels(lineOf(line.runs.slice(at)))];
}

/** A bold label and its colon: "Toteutuminen: …". */
const opensLabel = ({ runs }: TextLine): boolean => {
  const end = runs.findIndex((run) => !run.bold);
  const bold = runs.slice(0, end === -1 ? runs.length : end);
  return /:\s*$/.test(bold.map(({ text }) => text).join(" "));
};

function paragraphOf(lines: readonly TextLine[], area: Pick<Box, "left" | "right">): Paragraph | null {
  const [first] = lines;
  if (!first) return null;
  const item = isItem(first);
  const text = lines
    .slice(1)
    .reduce(
      (whole, line, at) =>
        isCutWord(lines[at] ?? first, line, area) ? whole + line.text : joinLines(whole, line.text),
      first.text,
    );
  const textWithoutBullet = item ? text.replace(bullet, "") : text;
  const lead = boldLead(lines, textWithoutBullet);
  const builder = paragraphBuilder(() => undefined);
  builder.add(textWithoutBullet.slice(0, lead), true);
  builder.add(textWithoutBullet.slice(lead), false);
  return builder.take(item);
}

/** How far a paragraph's text opens in bold. */
function boldLead(lines: readonly TextLine[], text: string): number {
  let length = 0;
  for (const line of lines)
    for (const run of line.runs) {
      if (bullet.test(run.text) && length === 0 && run.text.length <= 2) continue;
      if (!run.bold && !(length === 0 && line.bold)) return length === 0 ? 0 : endOf(text, length);
      length += run.text.replace(/\s/g, "").length;
    }
  return text.length;
}

/** Where the first `length` characters that are not blank end. */
function endOf(text: string, length: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (seen >= length) return at;
    if (/\S/.test(text.charAt(at))) seen += 1;
  }
  return text.length;
}
