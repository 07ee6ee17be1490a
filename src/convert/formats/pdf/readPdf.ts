import { DocumentError } from "../documentError";
import { cellBudget } from "../limits";
import type { Message } from "../../message";
import type { Block } from "../sourceDocument";
import { continuedBlocks } from "./continuedBlocks";
import { headingLevels } from "./headingLevels";
import { openPdf } from "./openPdf";
import { pageBlocks } from "./pageBlocks";
import type { PdfBlock } from "./pageBlocks";
import type { PdfPage } from "./pdfPage";
import { readPdfPage } from "./readPdfPage";
import { runningHeads } from "./runningHeads";

/** A longer PDF is more than its goals. */
const mostPages = 1000;
/** Fewer letters to a page with a picture are no text of it. */
const fewestLetters = 20;

/** The tables of a PDF and the text between them. Throws {@link DocumentError} where it holds no text that can be read. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<{ blocks: Block[]; messages: Message[] }> {
  const pdf = await openPdf(bytes);
  try {
    const { numPages } = pdf.document;
    if (numPages > mostPages)
      throw new DocumentError(
        `the PDF has ${numPages} pages; send the pages that hold the goals, at most ${mostPages}`,
      );
    const pages: PdfPage[] = [];
    const messages: Message[] = [];
    for (let number = 1; number <= numPages; number += 1) {
      const page = await pdf.document
        .getPage(number)
        .then((one) => readPdfPage(one, pdf))
        .catch(() => null);
      if (page) pages.push(page);
      else
        messages.push({ file, line: number, column: 1, text: "the page is damaged and left out; save the PDF again" });
    }
    const scanned = pages.filter(isScanned);
    if (pages.every((page) => lettersOf(page) < fewestLetters)) throw new DocumentError(scannedWhole);
    for (const { number } of scanned)
      messages.push({
        file,
        line: number,
        column: 1,
        text: "the page is a picture and left out; only text is read",
        kind: "picture",
      });
    const heads = runningHeads(pages);
    const read = pages.map((page) => pageBlocks({ ...page, runs: page.runs.filter((run) => !heads.has(run)) }));
    return { blocks: placed(continuedBlocks(read), file), messages };
  } finally {
    await pdf.document.destroy();
  }
}

const scannedWhole =
  "the PDF holds no text, only pictures of pages; send the document that it was made from: a workbook (.xlsx), a Word document (.docx), or a PDF saved from it";

const lettersOf = ({ runs }: PdfPage): number => runs.reduce((sum, { text }) => sum + text.length, 0);

const isScanned = (page: PdfPage): boolean => page.pictures > 0 && lettersOf(page) < fewestLetters;

/** Blocks with their places: tables and paragraphs are counted through the document, rows through their table. */
function placed(blocks: readonly PdfBlock[], file: string): Block[] {
  const levelOf = headingLevels(blocks);
  const budget = cellBudget();
  let tables = 0;
  let texts = 0;
  return blocks.map((block): Block => {
    if (block.kind === "text") {
      texts += 1;
      const { page, paragraph } = block;
      return { kind: "text", place: { file, row: texts, page }, paragraph, heading: levelOf(block) };
    }
    tables += 1;
    const table = tables;
    return {
      kind: "table",
      rows: block.rows.map(({ page, cells }, at) => {
        budget.take(cells.length);
        return { place: { file, table, row: at + 1, page }, cells };
      }),
    };
  });
}
