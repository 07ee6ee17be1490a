/** The library's worker, which runs in the same thread here; it comes without types. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
