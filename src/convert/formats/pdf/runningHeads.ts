import { isInside } from "./page/pdfPage";
import type { PdfPage, PdfTextRun } from "./page/pdfPage";
import type { RuledTable } from "./tables/ruledTables";
import { textLines } from "./text/textLines";

/** The part of a page's height, above and below, in which heads and feet stand. */
const margin = 0.09;

const pageNumber =
  /^(?:(?:sivu|sida|page|s\.)\s*)?[-–]?\s*\d{1,4}\s*(?:(?:\/|\(|av|of|–|-)\s*\d{1,4}\s*\)?)?\s*[-–]?$/i;

/** What a browser prints above and below each page: when it was printed and the page's title, its address and the number of the page. */
const isOfBrowser = (text: string): boolean =>
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+(?:(?:klo|kl\.?)\s+)?\d{1,2}[.:]\d\d(?:\s?[AP]M)?(?!\d)/i.test(text) ||
  /^(?:file|https?):\/\/\S+(?:\s+\d+\/\d+)?$/i.test(text);

/** The heads and feet of a document's pages. */
export interface RunningHeads {
  /** Page numbers, and lines that an earlier page has. */
  repeated: ReadonlySet<PdfTextRun>;
  /** The first of lines that other pages repeat, where it does not stand at the top of the document: it would part what goes on over its page. */
  first: ReadonlySet<PdfTextRun>;
}

/**
 * The runs of the pages' heads and feet: page numbers, and lines that other pages repeat at the same height, apart from the number of the page. What stands
 * in a table with lines is none: its headings may repeat on each page.
 */
export function runningHeads(pages: readonly PdfPage[], tables: readonly (readonly RuledTable[])[]): RunningHeads {
  const found = new Set<PdfTextRun>();
  const first = new Set<PdfTextRun>();
  const opening = new Set(pages[0]?.runs.filter(({ baseline }) => baseline < margin * (pages[0]?.height ?? 0)));
  const repeated = new Map<string, PdfTextRun[][]>();
  pages.forEach((page, at) => {
    const inMargin = page.runs.filter(
      (run) =>
        (run.baseline < margin * page.height || run.baseline > (1 - margin) * page.height) &&
        !(tables[at] ?? []).some(({ box }) => isInside(box, run)),
    );
    for (const { text, baseline, runs } of textLines(inMargin)) {
      if (pageNumber.test(text) || isOfBrowser(text)) for (const run of runs) found.add(run);
      for (const form of formsOf(text, page.number)) {
        const key = `${Math.round(baseline / 4)} ${form}`;
        const same = repeated.get(key) ?? [];
        repeated.set(key, same);
        same.push(runs);
      }
    }
  });
  const often = Math.max(2, Math.ceil(pages.length * 0.2));
  for (const [own = [], ...others] of repeated.values())
    if (others.length + 1 >= often) {
      for (const run of others.flat()) found.add(run);
      for (const run of own) if (!opening.has(run)) first.add(run);
    }
  return { repeated: found, first: new Set([...first].filter((run) => !found.has(run))) };
}

/** A line as it stands, and with its first or last number, or the one before the number of all pages ("Report 2031 3(12)"), counted from the number of the page. */
function formsOf(text: string, page: number): Set<string> {
  const counted = (number: string) => `#${Number(number) - page}`;
  const ofPage = [/\d+/, /\d+(?=\D*$)/, /\d+(?=\s?(?:[(/]|av|of)\s?\d+\)?$)/];
  return new Set([text, ...ofPage.map((number) => text.replace(number, counted))]);
}
