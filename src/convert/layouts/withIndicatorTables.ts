import { isBold, plainParagraph } from "../formats/paragraph";
import type { Block, FreeText, Row, SourceTable } from "../formats/sourceDocument";
import { partsOf } from "../outcome/outcomeProse";
import type { TableContext } from "../table/rows/goalRows";
import { plainText } from "../table/rows/rowGoal";
import { namesUnit } from "../table/vocabulary/unitNames";
import { nameKey } from "../text/nameKey";
import { groupedBy } from "../text/groupedBy";
import { mayNameGoal } from "./prose/goals/labelledProse";
import { goalNumber } from "./prose/wording/goalNumber";
import { speaksOfGoals } from "./prose/wording/speaksOfGoals";
import { indicatorColumns, lowestHeading, namesPart, subgoalsAsText } from "./subgoalTables";

/** So many headings or rows with a title are enough to show that they name goals, and this share of them must be phrases. */
const fewest = { headings: 3, titles: 2 };
const minPhrases = 2 / 3;

/**
 * The blocks of a document, with its tables of indicators made part of the goals that stand over them: in a heading of the document ("2.1 The shore is clean"), or in a
 * row of the table that holds nothing else. Each indicator is a target.
 */
export const withIndicatorTables = (blocks: readonly Block[], context: TableContext): Block[] =>
  withHeadedTables(withTitledRows(blocks, context), context);

/** A table of indicators under a heading of its own. */
interface HeadedTable {
  opener: FreeText;
  table: SourceTable;
  /** The heading over those of the tables. */
  chapter: FreeText | null;
  texts: FreeText[];
}

function withHeadedTables(blocks: readonly Block[], context: TableContext): Block[] {
  const found = headedTables(blocks).filter(({ opener }) => partsOf(opener, 1, context.vocabulary).every(mayNameGoal));
  const alike = groupedBy(found, ({ opener, table }) => `${opener.heading ?? "bold"} ${headingsOf(table)}`);
  const changed = new Map<Block, FreeText[]>();
  for (const group of alike.values()) {
    const columns = areGoals(group) ? indicatorColumns(withoutTitles(group.map(({ table }) => table)), context) : null;
    if (columns) for (const { table } of group) changed.set(table, subgoalsAsText(table, columns));
  }
  return changed.size === 0 ? [...blocks] : blocks.flatMap((block) => changed.get(block) ?? [block]);
}

/** The tables that stand alone under a heading. */
function headedTables(blocks: readonly Block[]): HeadedTable[] {
  const found: HeadedTable[] = [];
  let path: FreeText[] = [];
  let open: { opener: FreeText; tables: SourceTable[]; texts: FreeText[]; chapter: FreeText | null } | null = null;
  const close = () => {
    const [table, ...more] = open?.tables ?? [];
    if (open && table && more.length === 0) found.push({ ...open, table });
    open = null;
  };
  for (const block of blocks) {
    if (block.kind === "table") open?.tables.push(block);
    else if (block.heading === null && !isBold(block.paragraph)) open?.texts.push(block);
    else {
      close();
      path = [...path.filter((one) => levelOf(one) < levelOf(block)), block];
      open = { opener: block, tables: [], texts: [], chapter: path.at(-2) ?? null };
    }
  }
  close();
  return found;
}

const levelOfBoldLine = 99;
const levelOf = ({ heading }: FreeText): number => heading ?? levelOfBoldLine;

const headingsOf = ({ rows }: SourceTable): string =>
  nameKey(rows[0]?.cells.map(({ paragraphs }) => plainText(paragraphs)).join(" ") ?? "");

/** The headings are phrases, and a chapter on goals or a text of their own shows that they are more than names of groups. */
function areGoals(group: readonly HeadedTable[]): boolean {
  const titles = group.map(({ opener }) => opener.paragraph.text);
  const told = group.filter(({ texts }) =>
    texts.some(({ paragraph: { text } }) => /\p{L}.*\s.*[.!?]\s*$/su.test(text)),
  );
  return (
    group.length >= fewest.headings &&
    arePhrases(titles) &&
    (group.every(({ chapter }) => chapter !== null && speaksOfGoals(chapter.paragraph.text)) ||
      told.length * 2 > group.length)
  );
}

const arePhrases = (titles: readonly string[]): boolean =>
  new Set(titles.map(nameKey)).size === titles.length && titles.filter(isPhrase).length >= titles.length * minPhrases;

/** Three words or more that name no unit. */
const isPhrase = (title: string): boolean => /\S\s+\S+\s+\S/u.test(title.replace(goalNumber, "")) && !namesUnit(title);

/** Tables under the same headings, most of which have rows that hold a title and nothing else. */
function withTitledRows(blocks: readonly Block[], context: TableContext): Block[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" && block.rows.some(isTitle) ? [block] : []));
  const alike = groupedBy(tables, headingsOf);
  const changed = new Map<Block, FreeText[]>();
  for (const group of alike.values()) {
    const titles = group.flatMap(({ rows }) => rows.filter(isTitle).map(titleOf));
    const columns = indicatorColumns(withoutTitles(group), context);
    if (!columns || titles.length < fewest.titles || !arePhrases(titles)) continue;
    const heading = columns.headings[columns.part] ?? "";
    if (!namesPart(heading, context.vocabulary) && !titles.every((title) => goalNumber.test(title))) continue;
    for (const table of group)
      changed.set(
        table,
        table.rows.flatMap((row, at) =>
          isTitle(row) && isFollowed(table, at)
            ? asHeading(row)
            : subgoalsAsText({ ...table, rows: [row] }, columns, at > 0),
        ),
      );
  }
  return changed.size === 0 ? [...blocks] : blocks.flatMap((block) => changed.get(block) ?? [block]);
}

/** The rows of tables that are one but for their titles, under the headings of the first. */
const withoutTitles = (tables: readonly SourceTable[]): SourceTable => ({
  kind: "table",
  rows: tables.flatMap(({ rows }, at) => rows.filter((row, place) => !isTitle(row) && (at === 0 || place > 0))),
});

const fewestColumns = 3;

const isTitle = ({ cells }: Row): boolean =>
  cells.length >= fewestColumns &&
  (cells[0]?.paragraphs.length ?? 0) > 0 &&
  cells.slice(1).every(({ paragraphs }) => paragraphs.length === 0);

const titleOf = ({ cells }: Row): string => plainText(cells[0]?.paragraphs ?? []);

const isFollowed = ({ rows }: SourceTable, at: number): boolean => {
  const next = rows[at + 1];
  return at > 0 && next !== undefined && !isTitle(next);
};

function asHeading(row: Row): FreeText[] {
  const text = titleOf(row);
  const paragraph = { ...plainParagraph(text), boldLead: { start: 0, end: text.length } };
  return [{ kind: "text", place: row.cells[0]?.at?.place ?? row.place, paragraph, heading: lowestHeading }];
}
