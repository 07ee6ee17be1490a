import type { MessageContent } from "../messageOf";

/** A document that is refused; the message says why, and what to do. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly content: MessageContent;

  constructor(content: MessageContent, options?: ErrorOptions) {
    super(content.text, options);
    this.content = content;
  }
}
