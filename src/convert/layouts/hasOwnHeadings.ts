import { isBold } from "../formats/paragraph";
import type { Row, SourceTable } from "../formats/sourceDocument";

/** Whether a table opens with a row that looks like headings: all of its texts are bold, or have a fill, and those of the next row do not. */
export function hasOwnHeadings({ rows }: SourceTable): boolean {
  const [first, second] = rows.filter(({ cells }) => filledOf(cells).length > 1);
  if (!first || !second) return false;
  return (isAllBold(first) && !isAllBold(second)) || (isAllFilled(first) && !isAllFilled(second));
}

const filledOf = (cells: Row["cells"]): Row["cells"] => cells.filter(({ paragraphs }) => paragraphs.length > 0);

const isAllBold = ({ cells }: Row): boolean => filledOf(cells).every(({ paragraphs }) => paragraphs.every(isBold));

const isAllFilled = ({ cells }: Row): boolean =>
  filledOf(cells).every(({ fill }) => fill !== undefined && fill !== "#ffffff");
