import type { Block, FreeText, Row, SourceTable } from "../formats/sourceDocument";
import { contentOf } from "../table/columns/columnContent";
import { areAccounts, yearRole } from "../table/columns/wideHeader";
import { roleOf } from "../table/columns/headings";
import type { TableContext } from "../table/rows/goalRows";
import { plainText } from "../table/rows/rowGoal";
import type { LabelKind } from "../table/vocabulary/ownWords";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";

/** The columns of a table with a row for each part of one goal ("Delmål | Mätare | Utfall"). */
export interface SubgoalColumns {
  headings: string[];
  kinds: LabelKind[];
  /** The column that names the parts. */
  part: number;
}

/** The columns of a table of a goal's parts; null where it is another table. */
export function subgoalColumns({ rows }: SourceTable, { vocabulary, year }: TableContext): SubgoalColumns | null {
  const [headings = [], ...below] = rows.map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)));
  const part = headings.findIndex((heading) => namesPart(heading, vocabulary));
  if (part === -1) return null;
  const kinds = headings.map((heading, at) => (at === part ? "measure" : kindOf(heading, year, vocabulary)));
  const content = contentOf(
    below.map((cells) => cells[part] ?? ""),
    vocabulary,
  );
  const isTold = kinds.some((kind) => kind === "outcome" || kind === "status");
  return isTold && (content === "labels" || content === "prose") ? { headings, kinds, part } : null;
}

/**
 * The columns of a table with a row for each indicator, of which none names a goal in words ("Indicator | Target 2031 | Actual 2031"); null where it is another table, or
 * where several rounds of the year stand beside each other.
 */
export function indicatorColumns({ rows }: SourceTable, { vocabulary, year }: TableContext): SubgoalColumns | null {
  const [headings = [], ...below] = rows.map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)));
  const columns = headings.map((heading, at) => ({
    role: yearRoleIn(heading, year) ?? roleOf(heading, year, vocabulary),
    cells: below.map((cells) => cells[at] ?? "").filter((text) => text !== ""),
  }));
  const isText = (cells: readonly string[]) => ["labels", "prose"].includes(contentOf(cells, vocabulary));
  const part = columns.findIndex(({ role, cells }) => role.kind === "measure" && isText(cells));
  const namesGoals = columns.some(({ role, cells }) => role.kind === "goal" && isText(cells) && !holdLevels(cells));
  const rounds = columns.flatMap(({ role }) =>
    role.kind === "round" && role.round.year === year ? [role.round.id] : [],
  );
  if (part === -1 || namesGoals || new Set(rounds).size > 1 || areAccounts(below)) return null;
  const isTold = rounds.length > 0 || columns.some(({ role }) => role.kind === "status");
  const isNamed = columns.some(({ role }) => role.kind === "level");
  const kinds = columns.map(({ role, cells }, at): LabelKind => {
    if (at === part) return "measure";
    if (!isNamed && role.kind === "other" && holdLevels(cells) && cells.some((text) => levelWords.test(text)))
      return "level";
    if (role.kind === "round") return role.round.year === year ? "outcome" : "detail";
    if (role.kind === "status" || role.kind === "level") return role.kind;
    if (role.kind === "goal") return "level";
    return role.kind === "comment" ? "outcome" : "detail";
  });
  return isTold && kinds.includes("level") ? { headings, kinds, part } : null;
}

const yearRoleIn = (heading: string, year: number | null) => (year === null ? null : yearRole(heading, year));

/** At least half of the cells have a figure: "85", "at most 12", "followed". */
const holdLevels = (cells: readonly string[]): boolean =>
  cells.filter((text) => /\d/.test(text) && text.length <= maxLevelLength).length * 2 >= cells.length;

const maxLevelLength = 40;

/** How a level opens that says which direction is good: "at least 80". */
const levelWords =
  /^(?:vähintään|enintään|korkeintaan|minst|högst|max(?:imalt)?|at least|at most|no more than|[≥≤<>])/iu;

/** A heading that names a goal as well as what it is measured by says that the column holds parts of a goal. */
export const namesPart = (heading: string, { columnOf, says }: TableVocabulary): boolean =>
  columnOf(heading)?.kind === "measure" && says("goal", heading);

function kindOf(heading: string, year: number | null, vocabulary: TableVocabulary): LabelKind {
  const { kind } = roleOf(heading, year, vocabulary);
  if (kind === "status") return kind;
  // "Mål" beside the parts is what each is to reach.
  if (kind === "level" || kind === "goal") return "level";
  return kind === "round" || kind === "comment" || vocabulary.labelOf(heading) === "outcome" ? "outcome" : "detail";
}

/** The parts of a goal as text of it, each in its place: each row is a target. Rows that are cut from a table have no headings over them (`isBelow`). */
export function subgoalsAsText(
  { rows }: SourceTable,
  { headings, kinds, part }: SubgoalColumns,
  isBelow = false,
): FreeText[] {
  return rows.flatMap(({ place, cells }, at) => {
    const row = isBelow ? at + 1 : at;
    return cells.flatMap(({ paragraphs, at }, column) =>
      paragraphs.map((paragraph, line): FreeText => ({
        kind: "text",
        place: at?.place ?? place,
        paragraph,
        heading: null,
        cell: {
          column: at?.column ?? column + 1,
          heading: row === 0 ? "" : (headings[column] ?? ""),
          kind: row === 0 ? "detail" : (kinds[column] ?? "detail"),
          ...(row > 0 && column === part && line === 0 ? { opensTarget: true } : {}),
        },
      })),
    );
  });
}

/** The blocks of a document, with tables of a goal's parts that open with the goal's title, alone over all columns, as a heading and its text. */
export const withTitledSubgoals = (blocks: readonly Block[], context: TableContext): Block[] =>
  blocks.flatMap((block): Block[] => (block.kind === "table" ? (titledSubgoals(block, context) ?? [block]) : [block]));

function titledSubgoals(table: SourceTable, context: TableContext): FreeText[] | null {
  const [top, ...rows] = table.rows;
  const title = top && isBanner(top) ? top.cells[0]?.paragraphs : undefined;
  const [first, ...more] = title ?? [];
  if (!top || !first || more.length > 0) return null;
  const below: SourceTable = { ...table, rows };
  const columns = subgoalColumns(below, context);
  if (!columns) return null;
  const heading: FreeText = {
    kind: "text",
    place: top.place,
    paragraph: { ...first, boldLead: { start: 0, end: first.text.length } },
    heading: lowestHeading,
  };
  return [heading, ...subgoalsAsText(below, columns)];
}

const isBanner = ({ cells }: Row): boolean =>
  cells.length > 1 && cells.every(({ covered }, at) => at === 0 || covered === "left");

/** The level of titles within tables: below all headings above tables. */
export const lowestHeading = 9;
