import { isSpanning } from "../../layouts/noteRows";
import type { HeadedBlock } from "./headedBlocks";
import type { Header } from "./headerRows";
import type { ReadRow } from "./rowGoal";

/** How many rows of titles, dates and legends may stand above a table's headings, and how many paragraphs above all tables. */
export const maxRows = 12;

/** How many filled cells such a row may have: a label and its value. */
const maxTexts = 2;

const maxEntryLength = 60;

/**
 * Whether the rows above the headings of a table only introduce it: titles, who answers for it, when it was written, what its colours mean. Rows of
 * data fill more cells. Under headings of the page before (`goesOn`) such rows go on with its goals, unless they span the table as titles do.
 */
export const isPreface = (
  { header, rows }: HeadedBlock,
  next: HeadedBlock | undefined,
  goesOn: Header | null,
): boolean =>
  header === null &&
  (goesOn === null || rows.every(isSpanning)) &&
  next?.header != null &&
  rows.length <= maxRows &&
  rows.every(introduces);

function introduces({ plain }: ReadRow): boolean {
  const filled = plain.filter((text) => text !== "");
  return filled.length <= maxTexts || (isKey(filled[0] ?? "") && filled.every((text) => text.length <= maxEntryLength));
}

/** "Key:", "Selite", "Teckenförklaring:": the label of a legend whose entries stand in cells of their own. */
export const isKey = (text: string): boolean =>
  /^(?:(?:rag|colour|status)?\s*(?:key|legend)|(?:värien |tilan )?selit(?:e|teet)|merkinnät|värikoodit|(?:tecken|färg)?förklaring(?:ar)?)(?:\s*:|$)/iu.test(
    text,
  );
