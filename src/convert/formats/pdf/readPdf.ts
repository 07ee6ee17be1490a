import { DocumentError } from "../documentError";
import { shortened } from "../leftOut";
import { cellBudget } from "../limits";
import { messageAt } from "../../message";
import type { Message } from "../../message";
import type { Block } from "../sourceDocument";
import { continuedBlocks } from "./continuedBlocks";
import { headingLevels } from "./headingLevels";
import { openPdf } from "./page/openPdf";
import { pageBlocks } from "./pageBlocks";
import type { PdfBlock } from "./pageBlocks";
import type { PdfPage, PdfTextRun } from "./page/pdfPage";
import { readPdfPage } from "./page/readPdfPage";
import { headedTables } from "./tables/headedTables";
import { ruledTables } from "./tables/ruledTables";
import type { RuledTable } from "./tables/ruledTables";
import { runningHeads } from "./runningHeads";
import { deepestDrawing } from "./page/watchNesting";
import { messageOf } from "../../messageOf";
import type { MessageContent } from "../../messageOf";

/** A PDF with more pages is refused. */
const maxPages = 1000;
/** A PDF whose pages all have fewer letters is a scan. */
const minLettersPerPage = 20;

/**
 * The tables of a PDF and the text between them. Throws {@link DocumentError} where it holds no text that can be read. `onPage` is called again for each page
 * while their blocks are put together, so that a person can cancel there too.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  onPage: (read: number, all: number) => void | Promise<void> = () => {},
): Promise<{ blocks: Block[]; messages: Message[] }> {
  const pdf = await openPdf(bytes);
  try {
    const { numPages } = pdf.document;
    if (numPages > maxPages) throw new DocumentError(messageOf("pdf-pages", { pages: numPages, most: maxPages }));
    const pages: PdfPage[] = [];
    const tables: RuledTable[][] = [];
    const messages: Message[] = [];
    for (let number = 1; number <= numPages; number += 1) {
      const reading = pdf.document
        .getPage(number)
        .then((one) => readPdfPage(one, pdf))
        .catch(() => null);
      const page = await Promise.race([reading, pdf.tooDeep]);
      if (page === "too-deep")
        throw new DocumentError(messageOf("pdf-too-deep", { page: number, most: deepestDrawing }));
      if (page) {
        pages.push(page);
        tables.push(ruledTables(page));
      } else messages.push(onPageOf(file, number, messageOf("page-damaged")));
      await onPage(number, numPages);
    }
    if (pages.every((page) => lettersOf(page) < minLettersPerPage)) throw new DocumentError(messageOf("pdf-scanned"));
    for (const { number, runs, comments, outside } of pages) {
      if (runs.length === 0) messages.push(onPageOf(file, number, messageOf("page-without-text")));
      if (comments > 0) messages.push(onPageOf(file, number, messageOf("page-comments", { count: comments })));
      if (outside !== "")
        messages.push(
          onPageOf(file, number, messageOf("text-off-page", { count: outside.length, text: shortened(outside) })),
        );
    }
    headedTables(pages, tables).forEach((found, at) => tables[at]?.push(...found));
    const heads = runningHeads(pages, tables);
    const read: PdfBlock[][] = [];
    for (const [at, page] of pages.entries()) {
      const isOfText = (run: PdfTextRun) => !heads.repeated.has(run) && !heads.first.has(run);
      read.push(pageBlocks({ ...page, runs: page.runs.filter(isOfText) }, tables[at] ?? []));
      await onPage(numPages, numPages);
    }
    const headBlocks = pages.flatMap((page) =>
      pageBlocks({ ...page, runs: page.runs.filter((run) => heads.first.has(run)) }, []),
    );
    const { blocks, messages: placeMessages } = withPlaces([...headBlocks, ...continuedBlocks(read)], file);
    return { blocks, messages: [...messages, ...placeMessages] };
  } finally {
    await pdf.close();
  }
}

const lettersOf = ({ runs }: PdfPage): number => runs.reduce((sum, { text }) => sum + text.length, 0);

const onPageOf = (file: string, page: number, content: MessageContent): Message => ({
  file,
  line: page,
  column: 1,
  ...content,
});

/** Blocks with their places: tables and paragraphs are counted through the document, rows through their table. */
function withPlaces(blocks: readonly PdfBlock[], file: string): { blocks: Block[]; messages: Message[] } {
  const levelOf = headingLevels(blocks);
  const budget = cellBudget();
  let tables = 0;
  let texts = 0;
  const messages: Message[] = [];
  const all = blocks.map((block): Block => {
    if (block.kind === "text") {
      texts += 1;
      const { page, paragraph, badge } = block;
      const place = { file, row: texts, page };
      return badge
        ? { kind: "text", place, paragraph, heading: null, badge }
        : { kind: "text", place, paragraph, heading: levelOf(block) };
    }
    tables += 1;
    const table = tables;
    return {
      kind: "table",
      rows: block.rows.map(({ page, cells, pictures = [] }, at) => {
        budget.take(cells.length);
        const place = { file, table, row: at + 1, page };
        messages.push(...pictures.map((column) => messageAt(place, column + 1, messageOf("picture"))));
        return { place, cells };
      }),
    };
  });
  return { blocks: all, messages };
}
