import { isBold } from "../formats/paragraph";
import { plainText } from "../table/rows/rowGoal";
import type { Row, SourceTable } from "../formats/sourceDocument";

/**
 * Whether a table opens with a row that looks like headings: all of its texts are bold, or have a fill, and those of the next row do not; or years stand in it over
 * figures, as over statistics.
 */
export function hasOwnHeadings({ rows }: SourceTable): boolean {
  const [first, second] = rows.filter(({ cells }) => filledOf(cells).length > 1);
  if (!first || !second) return false;
  return (
    (isAllBold(first) && !isAllBold(second)) ||
    (isAllFilled(first) && !isAllFilled(second)) ||
    (areYears(first) && !areYears(second))
  );
}

/** A year or a date in each cell but the first. */
const areYears = ({ cells }: Row): boolean =>
  cells.length > 2 &&
  cells.slice(1).every(({ paragraphs }) => /^(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d$/.test(plainText(paragraphs)));

const filledOf = (cells: Row["cells"]): Row["cells"] => cells.filter(({ paragraphs }) => paragraphs.length > 0);

const isAllBold = ({ cells }: Row): boolean => filledOf(cells).every(({ paragraphs }) => paragraphs.every(isBold));

const isAllFilled = ({ cells }: Row): boolean =>
  filledOf(cells).every(({ fill }) => fill !== undefined && fill !== "#ffffff");
