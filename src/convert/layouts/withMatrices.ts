import { boldLeadOf, isBold, plainParagraph } from "../formats/paragraph";
import type { Paragraph } from "../formats/paragraph";
import type { Block, FreeText, Row, SourceCell, SourceTable } from "../formats/sourceDocument";
import { roleOf } from "../table/columns/headings";
import type { TableContext } from "../table/rows/goalRows";
import { plainText } from "../table/rows/rowGoal";
import { namesUnit } from "../table/vocabulary/unitNames";
import { lowestHeading } from "./subgoalTables";

/**
 * The blocks of a document, with matrices as headings and text: a table with a row for each unit and a column for each theme, or the other way round, each cell of
 * which opens with a goal in bold and tells below what came of it.
 */
export const withMatrices = (blocks: readonly Block[], context: TableContext): Block[] =>
  blocks.flatMap((block): Block[] => (block.kind === "table" ? (matrixAsText(block, context) ?? [block]) : [block]));

const fewestGoals = 4;
const maxHeadingRows = 3;
/** At least this share of the filled cells must open with a goal. */
const minGoals = 0.6;
const minGoalWords = 3;

function matrixAsText({ rows }: SourceTable, context: TableContext): FreeText[] | null {
  const from = rows.findIndex(holdsGoal);
  const head = rows.slice(0, from);
  const body = rows.slice(Math.max(from, 0));
  const headings = head.at(-1)?.cells.map(textOf) ?? [];
  const cells = body.flatMap((row) => cellsBeside(row));
  const goals = cells.filter(opensWithGoal);
  const columns = body.flatMap(({ cells: own }) => own.flatMap((cell, at) => (opensWithGoal(cell) ? [at] : [])));
  const isMatrix =
    from > 0 &&
    from <= maxHeadingRows &&
    goals.length >= fewestGoals &&
    goals.length >= cells.length * minGoals &&
    body.length > 1 &&
    new Set(columns).size > 1 &&
    columns.every((at) => at > 0 && namesGroup(headings[at] ?? "", context)) &&
    body.every(({ cells: [name] }) => name !== undefined && namesRow(name));
  if (!isMatrix) return null;
  const names = body.map(({ cells: [name] }) => textOf(name));
  const columnsAreUnits = headings.slice(1).some(namesUnit) && !names.some(namesUnit);
  const placed = (row: string, column: string): NonNullable<FreeText["under"]> =>
    columnsAreUnits ? { theme: row, unit: column } : { theme: column, unit: row };
  return [
    ...head.flatMap((row) => row.cells.flatMap((cell, at) => plainTexts(row, cell, at))),
    ...body.flatMap((row, nth) => [
      ...asHeading(row),
      ...row.cells.flatMap((cell, at) => (at === 0 || opensWithGoal(cell) ? [] : plainTexts(row, cell, at))),
      ...row.cells.flatMap((cell, at) =>
        opensWithGoal(cell)
          ? goalTexts(row, cell, at, headings[at] ?? "", placed(names[nth] ?? "", headings[at] ?? ""))
          : [],
      ),
    ]),
  ];
}

const textOf = (cell: SourceCell | undefined): string => plainText(cell?.paragraphs ?? []);

const cellsBeside = ({ cells }: Row): SourceCell[] => cells.slice(1).filter(({ paragraphs }) => paragraphs.length > 0);

const holdsGoal = (row: Row): boolean => cellsBeside(row).some(opensWithGoal);

/** Some words in bold, and plain text after them. */
function opensWithGoal({ paragraphs: [first, ...more] }: SourceCell): boolean {
  if (!first || (boldLeadOf(first).match(/\p{L}+/gu) ?? []).length < minGoalWords) return false;
  return isBold(first) ? more.some((one) => !isBold(one)) : first.text.slice(first.boldLead.end).trim() !== "";
}

/** A heading that names no round, level or the like: what stands under it is neither. */
const namesGroup = (heading: string, { year, vocabulary }: TableContext): boolean =>
  heading !== "" && ["other", "unit", "theme"].includes(roleOf(heading, year, vocabulary).kind);

const maxNameLength = 80;

const namesRow = (cell: SourceCell): boolean => {
  const text = textOf(cell);
  return text !== "" && text.length <= maxNameLength && !opensWithGoal(cell);
};

const plainTexts = ({ place }: Row, { paragraphs, at }: SourceCell, column: number): FreeText[] =>
  paragraphs.map((paragraph): FreeText => ({
    kind: "text",
    place: at?.place ?? place,
    paragraph: { ...paragraph, boldLead: { start: 0, end: 0 } },
    heading: null,
    column: at?.column ?? column + 1,
  }));

/** The name of a row stands over its goals. */
function asHeading(row: Row): FreeText[] {
  const text = textOf(row.cells[0]);
  const paragraph = { ...plainParagraph(text), boldLead: { start: 0, end: text.length } };
  return [{ kind: "text", place: row.cells[0]?.at?.place ?? row.place, paragraph, heading: lowestHeading - 1 }];
}

function goalTexts(
  { place: ofRow }: Row,
  { paragraphs, at }: SourceCell,
  column: number,
  heading: string,
  under: NonNullable<FreeText["under"]>,
): FreeText[] {
  const place = at?.place ?? ofRow;
  const from = at?.column ?? column + 1;
  const last = paragraphs.findIndex((one) => !isBold(one));
  const title = paragraphs.slice(0, Math.max(last, 1)).filter((one, nth) => nth === 0 || isBold(one));
  const [first] = paragraphs;
  const end = first && !isBold(first) ? first.boldLead.end : null;
  const goal = end === null ? title.map(({ text }) => text).join(" ") : (first?.text.slice(0, end).trimEnd() ?? "");
  const told: Paragraph[] =
    end === null
      ? paragraphs.slice(title.length)
      : [plainParagraph(first?.text.slice(end) ?? ""), ...paragraphs.slice(1)];
  return [
    {
      kind: "text",
      place,
      paragraph: { ...plainParagraph(goal), boldLead: { start: 0, end: goal.length } },
      heading: lowestHeading,
      column: from,
      under,
    },
    ...told.map((paragraph): FreeText => ({
      kind: "text",
      place,
      paragraph,
      heading: null,
      cell: { column: from, heading, kind: "outcome" },
    })),
  ];
}
