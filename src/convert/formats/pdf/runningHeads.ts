import type { PdfPage, TextRun } from "./pdfPage";
import { textLines } from "./textLines";

/** The part of a page's height, above and below, in which heads and feet stand. */
const margin = 0.09;

const pageNumber =
  /^(?:(?:sivu|sida|page|s\.)\s*)?[-–]?\s*\d{1,4}\s*(?:(?:\/|\(|av|of|–|-)\s*\d{1,4}\s*\)?)?\s*[-–]?$/i;

/** The runs of a page's heads and feet: its number, and lines that other pages repeat at the same height. */
export function runningHeads(pages: readonly PdfPage[]): ReadonlySet<TextRun> {
  const found = new Set<TextRun>();
  const repeated = new Map<string, { pages: Set<number>; runs: TextRun[] }>();
  for (const page of pages) {
    const inMargin = page.runs.filter(
      ({ baseline }) => baseline < margin * page.height || baseline > (1 - margin) * page.height,
    );
    for (const line of textLines(inMargin)) {
      if (pageNumber.test(line.text)) line.runs.forEach((run) => found.add(run));
      const key = `${Math.round(line.baseline / 4)} ${line.text.replace(/\d+/g, "#")}`;
      const same = repeated.get(key) ?? { pages: new Set(), runs: [] };
      repeated.set(key, same);
      same.pages.add(page.number);
      same.runs.push(...line.runs);
    }
  }
  const often = Math.max(2, Math.ceil(pages.length * 0.2));
  for (const same of repeated.values()) if (same.pages.size >= often) same.runs.forEach((run) => found.add(run));
  return found;
}
