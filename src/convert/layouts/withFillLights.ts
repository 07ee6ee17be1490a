import { plainParagraph } from "../formats/paragraph";
import type { Row, SourceCell, SourceDocument, SourceTable } from "../formats/sourceDocument";
import { plainText } from "../table/rows/rowGoal";
import { roundOf } from "../table/columns/rounds";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { comesAgain, signOfFill } from "./fillSigns";
import { maxOf } from "../maxOf";

/** How the colours of a report are understood. */
interface Key {
  vocabulary: TableVocabulary;
  /** Whether the report says what its colours mean. */
  explained: boolean;
}

/**
 * The document with a sign in each cell that is a light by its colour alone, and beside the text of each cell that is one by its colour too. Colours also part groups, bands and columns; so a cell is a light only
 * where its table shows that colours tell it how a goal fares (see {@link isColumnOfLights}). Other colours get no sign.
 */
export const withFillLights = (document: SourceDocument, key: Key): SourceDocument => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === "table" ? withSigns(block, key) : block)),
});

function withSigns(table: SourceTable, key: Key): SourceTable {
  const byColumn = new Map<number, Map<Row, string>>();
  const lit = new Map<Row, Map<number, string>>();
  const light = (row: Row, column: number, sign: string) =>
    lit.set(row, (lit.get(row) ?? new Map<number, string>()).set(column, sign));
  for (const row of table.rows)
    row.cells.forEach((cell, column) => {
      const sign = isBandOf(row, cell) ? null : signOf(cell);
      if (sign === null) return;
      if (isLabelledStatus(row, column, key)) light(row, column, sign);
      else byColumn.set(column, (byColumn.get(column) ?? new Map<Row, string>()).set(row, sign));
    });
  const known = [...byColumn].filter(([column, lights]) => isColumnOfLights(table, column, lights, key));
  for (const [column, lights] of byColumn) {
    const isKnown = known.some(([other]) => other === column);
    const isBeside = known.some(([other, own]) => other !== column && areOfSameRows(own, lights));
    if (isKnown || (isBeside && isUnnamed(table, column, lights, key)))
      for (const [row, sign] of lights) light(row, column, sign);
  }
  const width = maxOf(
    table.rows.map(({ cells }) => cells.length),
    0,
  );
  for (let column = 0; column < width; column += 1)
    for (const [row, sign] of lightsBesideText(table, column, key)) light(row, column, sign);
  if (lit.size === 0) return table;
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column): SourceCell => {
        const sign = lit.get(row)?.get(column);
        if (sign === undefined) return cell;
        return isFilled(cell) ? { ...cell, light: sign } : { ...cell, paragraphs: [plainParagraph(sign)] };
      }),
    })),
  };
}

/** The colours under the heading of a round or status whose cells hold text too: lights where they differ or the text is a mark ("●"). One colour alone may mark what is new. */
function lightsBesideText({ rows }: SourceTable, column: number, { vocabulary }: Key): ReadonlyMap<Row, string> {
  const heading = rows.findIndex(({ cells }) => {
    const text = plainText(cells[column]?.paragraphs ?? []);
    return vocabulary.says("status", text) || roundOf(text, anyYear, vocabulary) !== null;
  });
  const lights = new Map<Row, string>();
  if (heading === -1) return lights;
  for (const row of rows.slice(heading + 1)) {
    const cell = row.cells[column];
    if (cell?.fill === undefined || cell.covered !== null || hasColourOfGoal(row, cell)) continue;
    const sign = signOfFill(cell.fill);
    if (sign !== null) lights.set(row, sign);
  }
  const texts = [...lights.keys()].map(({ cells }) => plainText(cells[column]?.paragraphs ?? []));
  const areMarks = texts.every((text) => text !== "" && !/[\p{L}\d]/u.test(text));
  const isBesideText = texts.some((text) => text !== "");
  return areMarks || (isBesideText && new Set(lights.values()).size > 1) ? lights : new Map();
}

const signOf = ({ paragraphs, covered, fill }: SourceCell): string | null =>
  paragraphs.length === 0 && covered === null && fill !== undefined ? signOfFill(fill) : null;

const isFilled = ({ paragraphs }: SourceCell): boolean => paragraphs.length > 0;

/** The row's first text, its theme or goal, has the cell's colour too. */
function hasColourOfGoal({ cells }: Row, cell: SourceCell): boolean {
  const first = cells.find(isFilled);
  return first !== cell && first?.fill === cell.fill;
}

/** Half of the row's texts or more have the cell's colour: the row is a band or is highlighted. A row without text belongs to no goal. */
function isBandOf({ cells }: Row, { fill }: SourceCell): boolean {
  const texts = cells.filter(isFilled);
  return texts.filter((text) => text.fill === fill).length * 2 >= texts.length;
}

/** The only text of the row is a label that asks for a status: "Tila | (red)". */
function isLabelledStatus({ cells }: Row, column: number, { vocabulary }: Key): boolean {
  const [label, ...others] = cells.slice(0, column).filter(isFilled);
  return (
    label !== undefined &&
    others.length === 0 &&
    !cells.slice(column).some(isFilled) &&
    vocabulary.labelOf(plainText(label.paragraphs)) === "status"
  );
}

/** The same rows have a colour in both columns: where units have a column each, one of them may be of one colour. */
const areOfSameRows = (one: ReadonlyMap<Row, string>, other: ReadonlyMap<Row, string>): boolean =>
  one.size === other.size && [...one.keys()].every((row) => other.has(row));

/** A column of nothing but colours, under a heading that says nothing of what it holds. */
function isUnnamed(
  { rows }: SourceTable,
  column: number,
  lights: ReadonlyMap<Row, string>,
  { vocabulary }: Key,
): boolean {
  const texts = rows.map(({ cells }) => plainText(cells[column]?.paragraphs ?? []));
  const first = rows.findIndex((row) => lights.has(row));
  const heading = texts.slice(0, first).findLast((text) => text !== "") ?? "";
  return vocabulary.columnOf(heading) === null && texts.slice(first).every((text) => text === "");
}

/**
 * Whether a column's colours are lights. Under a heading that names a status or a round they are where they differ, where the report explains them, or
 * where the table has one row only: one colour all the way down may mark cells that are to be filled in. Without a heading that says what the column is,
 * it must hold nothing else, and a colour must come again after another: colours that do not may mark groups of goals.
 */
function isColumnOfLights(
  { rows }: SourceTable,
  column: number,
  lights: ReadonlyMap<Row, string>,
  { vocabulary, explained }: Key,
): boolean {
  const textIn = ({ cells }: Row) => plainText(cells[column]?.paragraphs ?? []);
  const first = rows.findIndex((row) => lights.has(row));
  const at = rows.slice(0, first).findLastIndex((row) => textIn(row) !== "");
  const heading = rows[at] ? textIn(rows[at]) : "";
  const colours = new Set(lights.values()).size;
  if (vocabulary.says("status", heading) || roundOf(heading, anyYear, vocabulary)) {
    const isPlain = signOfFill(rows[at]?.cells[column]?.fill ?? "#ffffff") === null;
    const isOnlyRow = rows.slice(at + 1).filter(({ cells }) => cells.some(isFilled)).length === 1;
    return colours > 1 || (isPlain && (explained || isOnlyRow));
  }
  const isAlone = rows.every((row, place) => place === at || textIn(row) === "" || vocabulary.statusOf(textIn(row)));
  const areLights = colours > 1 && (explained || comesAgain([...lights.values()]));
  return vocabulary.columnOf(heading) === null && isAlone && areLights;
}

/** Any year: only whether a heading names a round is asked. */
const anyYear = 2000;
