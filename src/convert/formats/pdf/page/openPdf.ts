import { DocumentError } from "../../documentError";
import type { PDFDocumentProxy } from "pdfjs-dist";
import type * as pdfjs from "pdfjs-dist";
import { messageOf } from "../../../messageOf";

export type Pdfjs = typeof pdfjs;

/** An open PDF, and the library's numbers for what is drawn. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  operations: Pdfjs["OPS"];
}

/** Opens a PDF in Node and in a browser alike, without a worker, fonts or pictures. Throws {@link DocumentError}. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, OPS: operations } = await loadPdfjs();
  const loading = getDocument({
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
  try {
    return { document: await loading.promise, operations };
  } catch (error) {
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
  return await import("pdfjs-dist/legacy/build/pdf.mjs");
}
