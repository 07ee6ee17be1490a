import { isBold } from "../../formats/paragraph";
import type { FreeText, SourceCell, SourceTable } from "../../formats/sourceDocument";
import type { Paragraph } from "../../formats/paragraph";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import { namesGoal, tellsResult } from "./cardLabels";

const minCards = 2;

/** A table whose every cell is a card of its own, written in labelled paragraphs ("Goal: …", "Outcome: …"), as these paragraphs, card by card; null for others. */
export function cardsInCells({ rows }: SourceTable, vocabulary: TableVocabulary): FreeText[] | null {
  const filled = rows.flatMap(({ place, cells }) =>
    cells.flatMap((cell, at) =>
      cell.paragraphs.length > 0 ? [{ place, cell, column: cell.at?.column ?? at + 1 }] : [],
    ),
  );
  if (filled.length < minCards || !filled.every(({ cell }) => isCard(cell, vocabulary))) return null;
  return filled.flatMap(({ place, cell, column }) =>
    cell.paragraphs.map((paragraph, at): FreeText => ({
      kind: "text",
      place,
      paragraph,
      heading: at === 0 && labelIn(paragraph) === "" ? lowestHeading : null,
      column,
    })),
  );
}

/** The level of labels that name a goal: below all headings above tables. */
const lowestHeading = 9;

/** It opens with the goal, after its label or in bold letters, and a label below opens how it fared. */
function isCard({ paragraphs }: SourceCell, vocabulary: TableVocabulary): boolean {
  const [first, ...more] = paragraphs;
  if (!first) return false;
  const label = labelIn(first);
  const opensWithGoal = label === "" ? isBold(first) : namesGoal(label, vocabulary);
  return opensWithGoal && more.some((one) => labelIn(one) !== "" && tellsResult(labelIn(one), vocabulary));
}

/** The words before a paragraph's first colon; "" where they are no label. */
const labelIn = ({ text }: Paragraph): string => /^\s*([^:.!?\n]{2,40}):(?=\s|$)/u.exec(text)?.[1]?.trim() ?? "";
