import type { PDFPageProxy } from "pdfjs-dist";
import type { OpenPdf } from "./openPdf";
import type { PdfPage, PdfTextRun } from "./pdfPage";
import { pageNotes } from "./pageNotes";
import { readDrawing } from "./readDrawing";
import { readingTurn } from "./readingTurn";
import { matrixIn, multiply } from "./matrix";
import { textOffPage } from "./textOffPage";
import { withoutOverprints } from "./withoutOverprints";

/** The longest side that a page may have, in points (ISO 32000-1, Annex C). What a damaged file places farther away is on no page. */
const longestSide = 14_400;

/** How wide a text that is turned stands, in heights of its letters. */
const turnedWidth = 0.75;

/** Reads what a page shows: its runs of text with their places, its ruling lines and coloured areas. */
export async function readPdfPage(page: PDFPageProxy, { operations }: OpenPdf): Promise<PdfPage> {
  // First what is drawn: the text of a page that nests too deep would take hours.
  const list = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) =>
    "str" in item ? [{ text: item.str, transform: matrixIn(item.transform) }] : [],
  );
  const asShown = page.getViewport({ scale: 1 });
  const turn = readingTurn(texts, matrixIn(asShown.transform));
  const viewport = turn === 0 ? asShown : page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  const toPage = matrixIn(viewport.transform);
  const notes = pageNotes(await page.getAnnotations({ intent: "display" }), toPage);
  const isBold = boldFonts(page);
  const outside = [textOffPage(page, list.fnArray, list.argsArray, operations)];
  const runs = items.flatMap((item): PdfTextRun[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a, b, , d, x, y] = multiply(toPage, matrixIn(item.transform));
    const isUpright = Math.abs(a) >= Math.abs(b);
    const size = Math.hypot(isUpright ? d : a, isUpright ? 0 : b) || item.height;
    const width = Math.min(item.width, longestSide);
    const left = isUpright && a < 0 ? x - width : x;
    if (![left, y, size].every((length) => Math.abs(length) <= longestSide)) {
      outside.push(item.str);
      return [];
    }
    return [
      {
        text: item.str,
        left,
        right: left + (isUpright ? width : turnedWidth * size),
        baseline: y,
        size,
        bold: isBold(item.fontName),
      },
    ];
  });
  const drawing = readDrawing(list.fnArray, list.argsArray, operations, toPage);
  page.cleanup();
  const { width, height } = viewport;
  const shown = withoutOverprints([...runs, ...notes.runs].flatMap(trimmed));
  return {
    number: page.pageNumber,
    width,
    height,
    runs: shown,
    comments: notes.comments,
    outside: outside.join(" ").trim(),
    ...drawing,
  };
}

/** A run without the blanks around it, which reach over the edges of its cell. */
function trimmed(run: PdfTextRun): PdfTextRun[] {
  const text = run.text.trim();
  if (text === "") return [];
  const each = (run.right - run.left) / run.text.length;
  const before = run.text.length - run.text.trimStart().length;
  const left = run.left + before * each;
  return [{ ...run, text, left, right: left + text.length * each }];
}

/** Whether a font of the page is bold, by its name: PDFs say nothing else of it. */
function boldFonts(page: PDFPageProxy): (font: string) => boolean {
  const known = new Map<string, boolean>();
  return (font) => {
    const found = known.get(font);
    if (found !== undefined) return found;
    const isBold = page.commonObjs.has(font) && isBoldFont(page.commonObjs.get(font));
    known.set(font, isBold);
    return isBold;
  };
}

function isBoldFont(font: unknown): boolean {
  if (typeof font !== "object" || font === null) return false;
  if ("bold" in font && font.bold === true) return true;
  return "name" in font && typeof font.name === "string" && /bold|black|heavy|semibold|demi/i.test(font.name);
}
