import type { MessageContent } from "../../messageOf";
import type { MarkupReader } from "./readMarkup";

/** Callbacks for the parts of a piece of HTML that a page shows. */
export interface VisibleMarkupReader extends Omit<MarkupReader, "comment"> {
  /** Text that no page shows, and the physical line on which it begins. */
  leaveOut: (what: MessageContent, line: number) => void;
}
