/** A document that is refused; the message says why, and what to do. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}
