import type { Block, FreeText, Row, SourceCell, SourceTable } from "../formats/sourceDocument";
import { roleOf } from "../table/columns/headings";
import type { TableContext } from "../table/rows/goalRows";
import { plainText } from "../table/rows/rowGoal";

/** A goal beside others, and as many rows below them, are no chance. */
const fewestGoals = 2;
const fewestRows = 2;

/**
 * The blocks of a document, with tables whose headings stand in the first column turned: the goals stand beside each other ("Goal | Open the quay | Mend the crane"), and each row
 * below says something of all of them. A title over such rows is a heading.
 */
export const withTransposedTables = (blocks: readonly Block[], context: TableContext): Block[] =>
  blocks.flatMap((block): Block[] => (block.kind === "table" ? (turned(block, context) ?? [block]) : [block]));

function turned({ rows }: SourceTable, context: TableContext): Block[] | null {
  const blocks: Block[] = [];
  let open: Row[] = [];
  let isTurned = false;
  const closeOpen = () => {
    const last = open.at(-1);
    const title = isTurned && last && isTitle(last) ? titleOf(last) : null;
    const others = title ? open.slice(0, -1) : open;
    if (others.length > 0) blocks.push({ kind: "table", rows: others });
    if (title) blocks.push(title);
    open = [];
  };
  for (let at = 0; at < rows.length;) {
    const part = turnablePart(rows, at, context);
    if (part) {
      isTurned = true;
      closeOpen();
      blocks.push({ kind: "table", rows: transposed(part) });
      at += part.length;
    } else {
      open.push(...rows.slice(at, at + 1));
      at += 1;
    }
  }
  if (!isTurned) return null;
  closeOpen();
  return blocks;
}

/** The row of goals and the rows that go with it; null where no such row stands there, or nothing below it tells how the goals fared. */
function turnablePart(rows: readonly Row[], at: number, { year, vocabulary }: TableContext): Row[] | null {
  const kindOf = (cell: SourceCell | undefined) => roleOf(textOf(cell), year, vocabulary).kind;
  const [first] = rows.slice(at, at + 1);
  if (!first || vocabulary.columnOf(textOf(first.cells[0]))?.kind !== "goal") return null;
  const goals = first.cells.slice(1).filter((cell) => textOf(cell) !== "");
  if (goals.length < fewestGoals || goals.some((cell) => kindOf(cell) !== "other")) return null;
  const below = rows.slice(at + 1);
  const end = below.findIndex((row) => {
    const kind = kindOf(row.cells[0]);
    return isTitle(row) || kind === "other" || kind === "goal";
  });
  const labelled = end === -1 ? below : below.slice(0, end);
  const tells = labelled.some(({ cells: [label] }) => ["round", "status"].includes(kindOf(label)));
  return tells && labelled.length >= fewestRows ? [first, ...labelled] : null;
}

/** The first column as a row of headings, and each other column as a row of one goal; every cell keeps its place. */
function transposed(rows: readonly Row[]): Row[] {
  const [first] = rows;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map(({ place, cells }): SourceCell => ({
      ...(cells[column] ?? { paragraphs: [] }),
      covered: null,
      at: cells[column]?.at ?? { place, column: column + 1 },
    })),
  );
  return columns.flatMap((cells) => (first && textOf(cells[0]) !== "" ? [{ place: first.place, cells }] : []));
}

const isTitle = ({ cells }: Row): boolean => cells.filter((cell) => textOf(cell) !== "").length === 1;

/** The only text of a row as a heading. */
function titleOf({ place, cells }: Row): FreeText | null {
  const column = cells.findIndex((cell) => textOf(cell) !== "");
  const paragraph = cells[column]?.paragraphs[0];
  return paragraph ? { kind: "text", place, paragraph, heading: 2, column: column + 1 } : null;
}

const textOf = (cell: SourceCell | undefined): string => plainText(cell?.paragraphs ?? []);
