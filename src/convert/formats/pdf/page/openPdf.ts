import { DocumentError } from "../../documentError";
import type { PDFDocumentProxy } from "pdfjs-dist";
import type * as pdfjs from "pdfjs-dist";
import { messageOf } from "../../../messageOf";
import { watchNesting } from "./watchNesting";

export type Pdfjs = typeof pdfjs;

/** An open PDF, and the library's numbers for what is drawn. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  operations: Pdfjs["OPS"];
  /** Answers when a page turns out to be drawn too deep to be read to its end; the library then reads no further. */
  tooDeep: Promise<"too-deep">;
  close: () => Promise<void>;
}

/** Opens a PDF in Node and in a browser alike, without a worker, fonts or pictures. Throws {@link DocumentError}. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, PDFWorker, OPS: operations } = await loadPdfjs();
  const worker = new PDFWorker({ verbosity: 0 });
  await worker.promise;
  const loading = getDocument({
    worker,
    // The library takes the bytes away from who gives them.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    // Pictures are not read, so none is decoded that is larger than a sign in a cell.
    maxImageSize: 250_000,
    verbosity: 0,
  });
  const close = async () => {
    // Where nobody listens any more, the library would wait for its own answer.
    if (worker.destroyed) return;
    await loading.destroy();
    worker.destroy();
  };
  const tooDeep = new Promise<"too-deep">((resolve) => {
    watchNesting(worker.port, operations, () => {
      worker.destroy();
      resolve("too-deep");
    });
  });
  try {
    return { document: await loading.promise, operations, tooDeep, close };
  } catch (error) {
    await close();
    const name = error instanceof Error ? error.name : "";
    throw new DocumentError(name === "PasswordException" ? messageOf("pdf-password") : messageOf("pdf-damaged"), {
      cause: error,
    });
  }
}

/** What the library asks of its surroundings when it is loaded, and does not use to read text. */
const absentInNode = ["DOMMatrix", "ImageData", "Path2D"];

async function loadPdfjs(): Promise<Pdfjs> {
  for (const name of absentInNode)
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Object, configurable: true });
  if (!("pdfjsWorker" in globalThis)) {
    const worker: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    Object.defineProperty(globalThis, "pdfjsWorker", { value: worker, configurable: true });
  }
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
  isQuiet ??= quieten(library);
  await isQuiet;
  return library;
}

let isQuiet: Promise<void> | undefined;

/** In a browser the library warns when it makes its first reader without a worker, unless opening a document has told it how much to say. */
async function quieten({ getDocument }: Pdfjs): Promise<void> {
  const empty = getDocument({ data: new Uint8Array(), verbosity: 0 });
  await empty.promise.catch(() => undefined);
  await empty.destroy();
}
