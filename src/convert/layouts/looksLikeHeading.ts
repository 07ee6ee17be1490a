import { isBold } from "../formats/paragraph";
import type { FreeText } from "../formats/sourceDocument";

/** Whether a text is a heading by the document's styles, or looks like one, because all of it is bold. */
export const looksLikeHeading = ({ heading, paragraph }: Pick<FreeText, "heading" | "paragraph">): boolean =>
  heading !== null || isBold(paragraph);
