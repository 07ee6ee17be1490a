import { isBold } from "../../formats/paragraph";
import type { Row, SourceCell, SourceTable } from "../../formats/sourceDocument";
import { plainText } from "../../table/rows/rowGoal";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import { isCardLabel, namesGoal, tellsResult, withoutNumber } from "./cardLabels";

/** A cell of a small table, with the heading above or beside it. */
export interface LabelledCell {
  heading: string;
  cell: SourceCell;
}

/** One goal in a small table or a part of one: rows under headings that change within the table. */
export interface StackedGoal {
  /** The place of its first row in the table. */
  first: number;
  sections: LabelledCell[][][];
}

/**
 * The goals of a table whose headings change from row to row: pairs of a row of headings and rows under it, or a label beside each text. Null where the
 * table has one row of headings, as most have.
 */
export function stackedGoals({ rows }: SourceTable, vocabulary: TableVocabulary): StackedGoal[] | null {
  const filled = rows.flatMap((row, at) =>
    row.cells.some(({ paragraphs }) => paragraphs.length > 0) ? [{ row, at }] : [],
  );
  const goals = labelledRows(filled, vocabulary) ?? headedRows(filled, vocabulary);
  const isWhole = ({ sections }: StackedGoal) => {
    const headings = sections.flat(2).map(({ heading }) => heading);
    return headings.some((one) => namesGoal(one, vocabulary)) && headings.some((one) => tellsResult(one, vocabulary));
  };
  return goals && goals.length > 0 && goals.every(isWhole) ? goals : null;
}

interface PlacedRow {
  row: Row;
  at: number;
}

const textOf = (cell: SourceCell | undefined): string => plainText(cell?.paragraphs ?? []);

const isOutcomeHeading = (heading: string, vocabulary: TableVocabulary): boolean =>
  !namesGoal(heading, vocabulary) &&
  (vocabulary.says("outcome", heading) ||
    vocabulary.says("status", heading) ||
    (vocabulary.says("forecast", heading) && /\d/.test(heading)));

/** A table of two columns: a label, and what it names beside it. */
function labelledRows(rows: readonly PlacedRow[], vocabulary: TableVocabulary): StackedGoal[] | null {
  const pairs = rows.map(({ row, at }) => {
    const cells = row.cells.filter((cell) => cell.covered === null && cell.paragraphs.length > 0);
    const [labelCell, ...values] = cells;
    return { at, labelCell, label: textOf(labelCell), value: values[0], others: values.length - 1 };
  });
  if (pairs.length < 3 || pairs.some(({ others }) => others > 0)) return null;
  const known = pairs.filter(({ label }) => isCardLabel(label, vocabulary)).length;
  const values = pairs.filter(({ value }) => value && isCardLabel(textOf(value), vocabulary)).length;
  if (known * 5 < pairs.length * 4 || values * 3 > pairs.length) return null;
  const goals: StackedGoal[] = [];
  for (const { at, labelCell, label, value } of pairs) {
    const opens = goals.length === 0 || opensAgain(goals.at(-1), [label], vocabulary);
    if (opens) goals.push({ first: at, sections: [] });
    if (value) goals.at(-1)?.sections.push([labelled(label, labelCell, value, vocabulary)]);
  }
  return goals;
}

/** A text under its label. The number of a goal's label ("Sitova tavoite 2") tells cards apart: all are of one column, and the label is kept beside. */
function labelled(
  label: string,
  cell: SourceCell | undefined,
  value: SourceCell,
  vocabulary: TableVocabulary,
): LabelledCell[] {
  const bare = withoutNumber(label);
  if (!cell || bare === label || vocabulary.labelOf(bare) !== "goal") return [{ heading: label, cell: value }];
  return [
    { heading: bare, cell: value },
    { heading: "", cell },
  ];
}

/** Whether headings begin another goal: the open goal already has values for them. */
function opensAgain(open: StackedGoal | undefined, headings: readonly string[], vocabulary: TableVocabulary): boolean {
  const known = open?.sections.flat(2).map(({ heading }) => heading) ?? [];
  if (!known.some((one) => namesGoal(one, vocabulary))) return false;
  return headings.some(
    (heading) =>
      known.includes(withoutNumber(heading)) && (namesGoal(heading, vocabulary) || !known.slice(-1).includes(heading)),
  );
}

/** Rows of headings with rows of text under each. */
function headedRows(rows: readonly PlacedRow[], vocabulary: TableVocabulary): StackedGoal[] | null {
  const loud = rows.filter(({ row }) => isLoud(row)).length;
  const byLooks = loud > 0 && loud < rows.length && isLoud(rows[0]?.row);
  const goals: StackedGoal[] = [];
  const kinds = new Set<string>();
  let headings: string[] | null = null;
  let underHeading = false;
  for (const { row, at } of rows) {
    const texts = row.cells.map(textOf);
    const named = texts.filter((text) => text !== "");
    const known = named.filter((text) => isCardLabel(text, vocabulary) && !labelAndText.test(text)).length;
    const looks = byLooks ? isLoud(row) : !underHeading;
    if (known > 0 && looks && known === named.length) {
      // Headings of a whole table: its rows are goals.
      if (named.some((one) => namesGoal(one, vocabulary)) && named.some((one) => isOutcomeHeading(one, vocabulary)))
        return null;
      headings = headingsBy(row);
      underHeading = true;
      kinds.add(named.join("|"));
      if (goals.length === 0 || opensAgain(goals.at(-1), named, vocabulary)) goals.push({ first: at, sections: [] });
      goals.at(-1)?.sections.push([]);
      continue;
    }
    const [label, value, ...others] = row.cells.filter(({ paragraphs }) => paragraphs.length > 0);
    if (
      label &&
      value &&
      others.length === 0 &&
      !underHeading &&
      isCardLabel(textOf(label), vocabulary) &&
      row.cells[0] === label
    ) {
      const heading = textOf(label);
      kinds.add(heading);
      if (goals.length === 0 || opensAgain(goals.at(-1), [heading], vocabulary))
        goals.push({ first: at, sections: [] });
      goals.at(-1)?.sections.push([labelled(heading, label, value, vocabulary)]);
      continue;
    }
    if (!headings) return null;
    underHeading = false;
    const ownHeadings = headings;
    goals
      .at(-1)
      ?.sections.at(-1)
      ?.push(
        row.cells.flatMap((cell, column) =>
          cell.paragraphs.length > 0 ? [{ heading: ownHeadings[column] ?? "", cell }] : [],
        ),
      );
  }
  return kinds.size > 1 ? goals : null;
}

/** "Goal 1: The port grows" over rows of data says more than a heading does. */
const labelAndText = /:\s+\S/u;

/** All of its texts are bold, or have a fill of one colour. */
function isLoud(row: Row | undefined): boolean {
  const cells = row?.cells.filter(({ paragraphs }) => paragraphs.length > 0) ?? [];
  return (
    cells.length > 0 &&
    (cells.every(({ paragraphs }) => paragraphs.every(isBold)) ||
      cells.every(({ fill }) => fill !== undefined && fill === cells[0]?.fill))
  );
}

/** The heading over each column of a row; a merged one stands over all that it covers. */
function headingsBy({ cells }: Row): string[] {
  let open = "";
  return cells.map((cell) => {
    if (cell.covered !== "left") open = textOf(cell);
    return open;
  });
}
