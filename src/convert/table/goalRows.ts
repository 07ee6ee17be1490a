import { cellPlaceOf, isBlank } from "../formats/sourceDocument";
import type { SourceTable } from "../formats/sourceDocument";
import { headedBlocks } from "./headedBlocks";
import type { Header } from "./headerRows";
import { readHeader } from "./headings";
import type { ColumnRole } from "./headings";
import { messageAt } from "../message";
import type { Message } from "../message";
import { goalOf, isSection, plainText } from "./rowGoal";
import type { GoalCell, GoalRows, ReadRow } from "./rowGoal";

import { withStatusColumns } from "./statusColumns";
import type { Vocabulary } from "./vocabulary";

/** The goals of a document's tables, their headings, and what of them could not be read. */
export interface GoalTable {
  goals: GoalRows[];
  columns: string[];
  roles: ColumnRole[];
  messages: Message[];
}

/** What is known of a table before it is read. `columns` are its headings where it has none of its own. */
export interface TableContext {
  year: number | null;
  vocabulary: Vocabulary;
  columns?: readonly string[] | undefined;
}

/** Gathers the rows of a document's tables to goals, block by block; each block may repeat the headings. Rows are numbered from `first`. */
export function goalRowsOf(tables: readonly SourceTable[], context: TableContext, first = 1): GoalTable {
  const table: GoalTable = { goals: [], columns: [], roles: [], messages: [] };
  const given = context.columns ? headerFrom(context.columns, context) : null;
  let [number, header] = [first, given];
  for (const { rows } of tables) {
    const read = rows.map((row, at): ReadRow => {
      const plain = row.cells.map(({ paragraphs }) => plainText(paragraphs));
      return { row, number: number + at, plain, opensPart: at === 0 || isSparse(rows[at - 1]) };
    });
    number += rows.length;
    const filled = read.filter(({ row }) => !isBlank(row));
    const [top] = filled;
    const replaced = given && top && namesColumns(top.plain, context.vocabulary) ? top.plain : [];
    keepHeadings(table, replaced);
    const blocks = headedBlocks(replaced.length > 0 ? filled.slice(1) : filled, header, context);
    for (const block of blocks) {
      // A page break parts a table in two; a table of another width is another table.
      const above = block.rows.some(({ plain }) => plain.length === header?.roles.length) ? header : null;
      const own = block.header ?? above;
      addBlock(table, own, block.rows, context.vocabulary);
      header = own ?? header;
    }
  }
  return table;
}

/** Whether a row is the headings that `columns` of the settings stand in for: two of its cells name a column. */
const namesColumns = (plain: readonly string[], vocabulary: Vocabulary): boolean =>
  plain.filter(
    (text) =>
      text !== "" &&
      text.length <= longestHeading &&
      (vocabulary.columnOf(text) !== null ||
        (["status", "forecast", "outcome"] as const).some((kind) => vocabulary.says(kind, text))),
  ).length >= 2;

/** Headings that others stand in for are kept as what they are: words of the document. */
function keepHeadings(table: GoalTable, headings: readonly string[]): void {
  for (const heading of headings) {
    if (heading === "" || table.columns.includes(heading)) continue;
    table.columns.push(heading);
    table.roles.push({ kind: "other" });
  }
}

const longestHeading = 40;

/** Nothing in the row, or one cell: a title, or a theme over the rows after it. */
const isSparse = (row: SourceTable["rows"][number] | undefined): boolean =>
  (row?.cells.filter(({ paragraphs }) => paragraphs.length > 0).length ?? 0) <= 1;

function headerFrom(headings: readonly string[], { year, vocabulary }: TableContext): Header | null {
  const roles = readHeader(headings, year, vocabulary);
  return roles && { headings: [...headings], roles, rows: 1 };
}

function addBlock(table: GoalTable, header: Header | null, rows: readonly ReadRow[], vocabulary: Vocabulary): void {
  if (!header) {
    const text = "text above the first row of headings is left out: no column is known for it";
    table.messages.push(...rows.map(({ row }) => messageAt(row.place, 1, text)));
    return;
  }
  const { headings } = header;
  const texts = rows.map(({ plain }) => plain);
  const roles = withStatusColumns(header.roles, texts, vocabulary);
  headings.forEach((heading, at) => {
    const role = roles[at];
    if (heading === "" || !role || table.columns.includes(heading)) return;
    table.columns.push(heading);
    table.roles.push(role);
  });
  let sections: GoalCell[] = [];
  rows.forEach((row, at) => {
    const misplaced = lostCell(row, roles);
    const cells = cellsOf(row, headings, misplaced ? roles.map(withoutRound) : roles);
    if (isSection(roles, row, rows[at + 1])) {
      sections = cells;
      return;
    }
    const above = table.goals.at(-1);
    const found = goalOf(above, roles, row, sections);
    if (!found) {
      const text = "the row continues a goal, but no goal stands above it; left out";
      table.messages.push(messageAt(row.row.place, 1, text));
      return;
    }
    const { goal, goalCell } = found;
    if (goal !== above) table.goals.push(goal);
    goal.rows.push({ row: row.number, goalCell });
    goal.cells.push(...sections, ...cells);
    sections = [];
    if (misplaced) {
      const text = `expected ${roles.length} cells, found ${row.plain.length}; a separator may be missing, so no text of this row is taken for what a round says`;
      table.messages.push(messageAt(row.row.place, row.plain.length, text));
    }
    if (!cells.some(({ column }) => column > roles.length)) return;
    const text = `expected ${roles.length} columns, found ${row.plain.length}; the text is kept, but no heading says what it is`;
    table.messages.push(messageAt(row.row.place, roles.length + 1, text));
  });
}

/** A line of text that is too short though rounds speak in it: where a separator is lost, their texts stand under the wrong headings. */
const lostCell = ({ row: { place }, plain }: ReadRow, roles: readonly ColumnRole[]): boolean =>
  place.sheet === undefined &&
  place.table === undefined &&
  place.page === undefined &&
  plain.length < roles.length &&
  plain.some((text, at) => text !== "" && isOfRound(roles[at]));

const isOfRound = (role: ColumnRole | undefined): boolean => role?.kind === "round" || role?.kind === "status";

const withoutRound = (role: ColumnRole): ColumnRole => (isOfRound(role) ? { kind: "other" } : role);

const cellsOf = (
  { row, number, plain }: ReadRow,
  headings: readonly string[],
  roles: readonly ColumnRole[],
): GoalCell[] =>
  row.cells.flatMap(({ paragraphs }, at): GoalCell[] =>
    plain[at] === ""
      ? []
      : [
          {
            place: cellPlaceOf(row.place, at + 1),
            row: number,
            column: at + 1,
            heading: headings[at] ?? "",
            role: roles[at] ?? { kind: "other" },
            paragraphs,
          },
        ],
  );
