import type { Round } from "../../../domain/dataset/schema";
import { cellPlaceOf, isBlank } from "../../formats/sourceDocument";
import type { SourceTable } from "../../formats/sourceDocument";
import type { ChosenLayouts } from "../../layouts/chosenLayout";
import type { LaidTable } from "../../layouts/laidTable";
import { addNote, isFooter, isNoteRow, isSpanning } from "../../layouts/noteRows";
import type { MarkedTexts } from "../../marked/textRoles";
import { messageAt } from "../../message";
import type { Message } from "../../message";
import type { ConfirmedPlan } from "../../plan/confirmedPlan";
import { mergedParts, plannedTable } from "../../plan/plannedTable";
import type { DocumentLayout, LeftOutPart, PlannedPart } from "../../plan/readingPlan";
import { headedBlocks } from "./headedBlocks";
import type { HeadedBlock } from "./headedBlocks";
import type { Header } from "./headerRows";
import { readHeader } from "../columns/headings";
import { withMarks } from "../columns/crossColumns";
import type { ColumnRole } from "../columns/headings";
import { lostColours } from "./lostColours";
import { headingsOver } from "./headingsOver";
import type { HeadingsOver } from "./headingsOver";
import { isPreface } from "./preface";
import { goalOf, isSection, plainText } from "./rowGoal";
import type { GoalCell, GoalRows, ReadRow } from "./rowGoal";
import { holdsRowTargets } from "../columns/holdsRowTargets";
import { plainParagraph } from "../../formats/paragraph";
import type { Paragraph } from "../../formats/paragraph";
import { unitLine, withUnitNames } from "../columns/unitColumns";
import { settleColumns } from "../columns/settleColumns";
import type { TableVocabulary } from "../vocabulary/vocabulary";
import { beginningOf } from "../../text/beginningOf";
import { areAccounts } from "../columns/wideHeader";
import { messageOf } from "../../messageOf";
import type { MessageContent } from "../../messageOf";

/** The goals of a document's tables, their headings, and what of them could not be read. */
export interface GoalTable {
  goals: GoalRows[];
  columns: string[];
  roles: ColumnRole[];
  messages: Message[];
  /** How each table was read. */
  parts: PlannedPart[];
}

/** What is known of a table before it is read. `columns` are its headings where it has none of its own. */
export interface TableContext {
  year: number | null;
  vocabulary: TableVocabulary;
  columns?: readonly string[] | undefined;
  /** The round that the document's own headings name. */
  documentRound?: Round | null;
  /** Columns whose roles a person has confirmed. */
  confirmed?: ConfirmedPlan | undefined;
  /** How a person has said that documents are read. */
  layouts?: ChosenLayouts | undefined;
  /** What a person has said that texts of the documents are. */
  texts?: MarkedTexts | undefined;
}

/** Gathers the rows of a document's tables to goals, block by block; each block may repeat the headings. Rows are numbered from `first`. */
export function goalRowsOf(tables: readonly LaidTable[], context: TableContext, first = 1): GoalTable {
  const table: GoalTable = { goals: [], columns: [], roles: [], messages: [], parts: [] };
  const given = context.columns ? headerFrom(context.columns, context) : null;
  const over = headingsOver();
  let [number, header] = [first, given];
  /** Headings of another sheet may stand over a page of the same table, but not over the titles of the next sheet. */
  let sheet: string | undefined;
  for (const { rows, above, layout, score, isOther } of tables) {
    const read = rows.map((row, at): ReadRow => {
      const plain = row.cells.map(({ paragraphs }) => plainText(paragraphs));
      return {
        row,
        number: number + at,
        plain,
        opensPart: at === 0 || isSparse(rows[at - 1]),
        above: above.get(at) ?? [],
      };
    });
    number += rows.length;
    const filled = read.filter(({ row }) => !isBlank(row));
    if (isOther) {
      addOther(table, { header: null, headingRows: [], preface: [], rows: filled, layout, score });
      continue;
    }
    const [top] = filled;
    const replaced = given && top && namesColumns(top.plain, context.vocabulary) ? top.plain : [];
    keepHeadings(table, replaced);
    const blocks = headedBlocks(replaced.length > 0 ? filled.slice(1) : filled, header, context);
    let preface: ReadRow[] = [];
    for (const [at, block] of blocks.entries()) {
      if (at === 0 && isPreface(block, blocks[1], sheetOf(block.rows) === sheet ? header : null)) {
        preface = block.rows;
        continue;
      }
      // A page break parts a table in two; a table of another width is another table.
      const isSame = block.rows.some(({ plain }) => plain.length === header?.roles.length);
      const before = isSame && !areAccounts(block.rows.map(({ plain }) => plain)) ? header : null;
      const blockHeader = block.header ?? before;
      const headingRows = replaced.length > 0 ? filled.slice(0, 1) : block.headingRows;
      addBlock(table, { ...block, header: blockHeader, headingRows, preface, layout, score }, over, context);
      preface = [];
      header = blockHeader ?? header;
    }
    sheet = sheetOf(read);
  }
  table.parts = mergedParts(table.parts);
  return table;
}

/** Whether a row is the headings that `columns` of the settings stand in for: two of its cells name a column. */
const namesColumns = (plain: readonly string[], vocabulary: TableVocabulary): boolean =>
  plain.filter(
    (text) =>
      text !== "" &&
      text.length <= maxHeadingLength &&
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

const maxHeadingLength = 40;

/** Nothing in the row, or one cell: a title, or a theme over the rows after it. */
const isSparse = (row: SourceTable["rows"][number] | undefined): boolean =>
  (row?.cells.filter(({ paragraphs }) => paragraphs.length > 0).length ?? 0) <= 1;

/** The roles of the columns under given headings; null where they name no goal or no round. */
export function headerFrom(headings: readonly string[], { year, vocabulary }: TableContext): Header | null {
  const roles = readHeader(headings, year, vocabulary);
  return roles && { headings: [...headings], roles, rows: 1 };
}

const sheetOf = (rows: readonly ReadRow[]): string | undefined => rows[0]?.row.place.sheet;

type Block = HeadedBlock & { preface: ReadRow[]; layout: DocumentLayout; score: number };

function addBlock(table: GoalTable, block: Block, over: HeadingsOver, context: TableContext): void {
  const { header, rows, preface } = block;
  const goalsBefore = table.goals.length;
  if (!header) {
    const why = messageOf("above-headings");
    table.messages.push(...rows.slice(0, 1).map(({ row }) => messageAt(row.place, 1, why)));
    addPart(
      table,
      block,
      [],
      rows.map((row) => leftOutRow(row, why)),
      goalsBefore,
    );
    return;
  }
  const { headings } = header;
  const texts = rows.filter((row) => !isSpanning(row)).map(({ plain }) => plain);
  const roles = header.confirmed
    ? withMarks(withUnitNames(header.roles, headings, texts, context.vocabulary), headings, texts, context.vocabulary)
    : settleColumns(headings, header.roles, texts, { documentRound: null, ...context });
  headings.forEach((heading, at) => {
    const role = roles[at];
    if (heading === "" || !role || table.columns.includes(heading)) return;
    table.columns.push(heading);
    table.roles.push(role);
  });
  table.messages.push(...lostColours(rows, header));
  const leftOut: LeftOutPart[] = [];
  const hasThemes = roles.some(({ kind }) => kind === "theme");
  let sections: GoalCell[] = [];
  let beside: GoalCell[] = preface.flatMap((row) => notesOf(row));
  const lastFilled = rows.findLastIndex(({ plain }) => plain.filter(Boolean).length > 1);
  const goalColumn = roles.findIndex(({ kind }) => kind === "goal");
  const areSentences = rows.slice(0, lastFilled + 1).some(({ plain }) => isSentence(plain[goalColumn]));
  const overHeadings = block.headingRows.flatMap(({ above }) => above);
  rows.forEach((row, at) => {
    const overRow = at === 0 ? [...overHeadings, ...row.above] : row.above;
    const entered = over.enter({ ...row, above: overRow }, hasThemes);
    if (entered.length > 0) sections = entered.filter(({ role }) => role.kind === "theme");
    beside.push(...entered.filter(({ role }) => role.kind !== "theme"));
    const misplaced = hasShiftedCells(row, roles);
    const cells = cellsOf(row, headings, misplaced ? roles.map(withoutRound) : roles);
    const above = table.goals.at(-1);
    const isBelow = at > lastFilled && (isFooter(row) || (isSentence(row.plain[0]) && !areSentences));
    if (above && at > 0 && (isBelow || isNoteRow(roles, row))) {
      addNote(above, row, cells, roles, isBelow);
      return;
    }
    if (isSection(roles, row, rows[at + 1])) {
      beside.push(...sections);
      sections = cells;
      return;
    }
    const found = goalOf(above, roles, row, sections);
    if (!found) {
      const why = messageOf("row-without-goal");
      table.messages.push(messageAt(row.row.place, 1, why));
      leftOut.push(leftOutRow(row, why));
      return;
    }
    const { goal, goalCell } = found;
    if (goal !== above) {
      table.goals.push(goal);
      const unit = over.unit();
      if (unit !== "" && !roles.some(({ kind }) => kind === "unit")) goal.unit = unit;
      if (holdsRowTargets(roles, headings, row.row.cells, block.layout)) goal.rowTargets = true;
    }
    goal.rows.push({ row: row.number, goalCell });
    goal.cells.push(...beside, ...sections, ...cells);
    sections = [];
    beside = [];
    const counts = { expected: roles.length, found: row.plain.length };
    if (cells.some(({ column }) => column > roles.length)) {
      const content = messageOf(misplaced ? "row-shifted" : "row-too-long", counts);
      table.messages.push(messageAt(row.row.place, roles.length + 1, content));
    } else if (misplaced)
      table.messages.push(messageAt(row.row.place, row.plain.length, messageOf("row-too-short", counts)));
  });
  addPart(table, block, roles, leftOut, goalsBefore);
}

/** A table without goals: its first row shows what it is. */
function addOther(table: GoalTable, block: Block): void {
  const [first] = block.rows;
  if (!first) return;
  const text = beginningOf(first.plain.filter((cell) => cell !== "").join(" | "));
  const why = messageOf("other-table", { rows: block.rows.length, text });
  table.messages.push(messageAt(first.row.place, 1, why));
  addPart(table, block, [], [leftOutRow(first, why)], table.goals.length);
}

function addPart(
  table: GoalTable,
  block: Block,
  roles: readonly ColumnRole[],
  leftOut: LeftOutPart[],
  goalsBefore: number,
): void {
  const part = plannedTable({ ...block, roles, goals: table.goals.length - goalsBefore, leftOut });
  if (part) table.parts.push(part);
}

const leftOutRow = ({ row, plain }: ReadRow, why: MessageContent): LeftOutPart => ({
  row: row.place.row,
  text: plain.filter((text) => text !== "").join(" | "),
  why,
});

/** A line of text with too few or too many cells though rounds speak in it: its texts may stand under the wrong headings. */
const hasShiftedCells = ({ row: { place }, plain }: ReadRow, roles: readonly ColumnRole[]): boolean =>
  place.sheet === undefined &&
  place.table === undefined &&
  place.page === undefined &&
  (plain.length < roles.length || plain.slice(roles.length).some((text) => text !== "")) &&
  plain.some((text, at) => text !== "" && isOfRound(roles[at]));

/** A remark below the table ends with a full stop; where the goals do too, one may be a goal that nothing is said of. */
const isSentence = (text = ""): boolean => /[.!?…]$/u.test(text);

const isOfRound = (role: ColumnRole | undefined): boolean => role?.kind === "round" || role?.kind === "status";

const withoutRound = (role: ColumnRole): ColumnRole => (isOfRound(role) ? { kind: "other" } : role);

const notesOf = (row: ReadRow): GoalCell[] =>
  cellsOf(row, [], []).map((cell): GoalCell => ({ ...cell, role: { kind: "note" } }));

const cellsOf = (
  { row, number, plain }: ReadRow,
  headings: readonly string[],
  roles: readonly ColumnRole[],
): GoalCell[] =>
  row.cells.flatMap(({ paragraphs, light, at: moved }, at): GoalCell[] =>
    plain[at] === ""
      ? []
      : [
          {
            place: moved ? cellPlaceOf(moved.place, moved.column) : cellPlaceOf(row.place, at + 1),
            row: number,
            column: at + 1,
            heading: headings[at] ?? "",
            role: roles[at] ?? { kind: "other" },
            paragraphs: withUnit(paragraphs, roles[at]),
            ...(light === undefined ? {} : { light }),
          },
        ],
  );

/** The light of a unit with the unit's name, which its heading gives: "Kauppala: T". */
const withUnit = (paragraphs: readonly Paragraph[], role: ColumnRole | undefined): Paragraph[] =>
  role?.kind === "round" && role.unit !== undefined
    ? paragraphs.map(({ text }) => plainParagraph(unitLine(role.unit ?? "", text.trim())))
    : [...paragraphs];
