import type { Cell } from "../model/dataset";
import { boldLeadOf } from "./cell";
import type { Paragraph } from "./cell";
import { cellPlaceOf, isBlank } from "./document";
import type { Row, SourceTable } from "./document";
import { readHeader } from "./headings";
import type { ColumnRole } from "./headings";
import { messageAt } from "./message";
import type { Message } from "./message";

/** One cell of a goal as received. */
export interface GoalCell {
  place: Omit<Cell, "paragraphs">;
  /** The number of its row among all rows of the report: tells rows of several tables apart, and keeps their order. */
  row: number;
  column: number;
  role: ColumnRole;
  paragraphs: Paragraph[];
}

/** One goal: a row of the report and the rows that continue it over page breaks. */
export interface GoalRows {
  theme: string;
  title: string;
  /** What the goal cells say beside the title, a paragraph each. */
  description: string[];
  /** The filled cells of all its rows, in the order of the file. */
  cells: GoalCell[];
}

/** The goals of one table, its headings, and what of it could not be read. */
export interface GoalTable {
  goals: GoalRows[];
  columns: string[];
  roles: ColumnRole[];
  messages: Message[];
}

/**
 * Gathers the rows of a document's tables to goals; its rows are numbered from `first`. A page break cuts a long row: a row with an empty theme
 * cell whose goal cell opens without a bold title continues the goal above; with a title it is a new goal of the theme above.
 */
export function goalRowsOf(tables: readonly SourceTable[], year: number | null, first = 1): GoalTable {
  const table: GoalTable = { goals: [], columns: [], roles: [], messages: [] };
  let roles: ColumnRole[] | null = null;
  for (const [at, row] of tables.flatMap(({ rows }) => rows).entries()) {
    if (isBlank(row)) continue;
    const plain = row.cells.map(({ paragraphs }) => plainText(paragraphs));
    const header = readHeader(plain, year);
    if (header) {
      roles = header;
      addColumns(table, plain, header);
    } else if (roles) addRow(table, roles, row, first + at);
    else
      table.messages.push(
        messageAt(row.place, 1, "text above the first row of headings is left out: no column is known for it"),
      );
  }
  return table;
}

function addColumns(table: GoalTable, headings: readonly string[], roles: readonly ColumnRole[]): void {
  headings.forEach((heading, at) => {
    const role = roles[at];
    if (heading === "" || !role || table.columns.includes(heading)) return;
    table.columns.push(heading);
    table.roles.push(role);
  });
}

function addRow(table: GoalTable, roles: readonly ColumnRole[], { place, cells: found }: Row, row: number): void {
  const cells = found.map(({ paragraphs }) => paragraphs);
  const columnOf = (kind: ColumnRole["kind"]) => roles.findIndex((role) => role.kind === kind);
  const theme = plainText(cells[columnOf("theme")] ?? []);
  const goalCell = cells[columnOf("goal")] ?? [];
  const above = table.goals.at(-1);
  const goal = theme === "" && boldTitleOf(goalCell) === "" ? above : newGoal(goalCell, theme || above?.theme || "");
  if (!goal) {
    table.messages.push(messageAt(place, 1, "the row continues a goal, but no goal stands above it; left out"));
    return;
  }
  if (goal === above) goal.description.push(...goalCell.map(({ text }) => text));
  else table.goals.push(goal);
  goal.cells.push(
    ...cells.flatMap((paragraphs, at): GoalCell[] =>
      paragraphs.length === 0
        ? []
        : [
            {
              place: cellPlaceOf(place, at + 1),
              row,
              column: at + 1,
              role: roles[at] ?? { kind: "other" },
              paragraphs,
            },
          ],
    ),
  );
  if (cells.slice(roles.length).some((paragraphs) => paragraphs.length > 0))
    table.messages.push(
      messageAt(
        place,
        roles.length + 1,
        `expected ${roles.length} columns, found ${cells.length}; the text is kept, but no heading says what it is`,
      ),
    );
}

/** A goal's title is the bold lead of its cell, without one its first paragraph. */
function newGoal(cell: readonly Paragraph[], theme: string): GoalRows {
  const title = boldTitleOf(cell) || plainText(cell.slice(0, 1));
  const [first, ...rest] = cell;
  const beside = first ? first.text.slice(first.boldLead.end) : "";
  const lead = boldTitleOf(cell) !== "" && beside.trim() !== "" ? [beside.trim()] : [];
  return { theme, title, description: [...lead, ...rest.map(({ text }) => text)], cells: [] };
}

const boldTitleOf = (cell: readonly Paragraph[]): string => {
  const [first] = cell;
  return first ? oneLine(boldLeadOf(first)) : "";
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const plainText = (paragraphs: readonly Paragraph[]): string => oneLine(paragraphs.map(({ text }) => text).join(" "));
