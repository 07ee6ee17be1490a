import type { SourceDocument } from "../../formats/sourceDocument";
import type { Message } from "../../message";
import type { Note } from "../../note";
import type { OutcomePassage } from "../../outcome/outcomeProse";
import type { GoalTable } from "../../table/rows/goalRows";

/** A document split into the goals of its tables and the passages of its prose. */
export interface DocumentParts {
  document: SourceDocument;
  table: GoalTable;
  passages: OutcomePassage[];
  messages: Message[];
  /** Texts that a person does not want used. */
  notes: Note[];
  /** Its goals were too many to be read, and a message says so. */
  isTooLarge?: true;
}

/** Whether goals were found in a document. */
export const isFilled = ({ table, passages, isTooLarge }: DocumentParts): boolean =>
  table.goals.length > 0 || passages.length > 0 || isTooLarge === true;
