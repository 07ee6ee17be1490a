import type { Block, FreeText, SourceTable } from "../formats/sourceDocument";
import { plainText } from "../table/rows/rowGoal";
import type { TableContext } from "../table/rows/goalRows";
import { areAccounts } from "../table/columns/wideHeader";
import { contentOf } from "../table/columns/columnContent";
import { cellsAsText } from "./cellsAsText";
import { chapterGoalHeadings } from "./prose/goals/chapterGoals";

/**
 * The blocks of a document, with the small tables of figures that stand under the goals of a chapter made part of their text. The text above them tells how
 * the goal fared, not how each of their rows did.
 */
export function withChapterTables(blocks: readonly Block[], { vocabulary }: TableContext): Block[] {
  if (!blocks.some(({ kind }) => kind === "table")) return [...blocks];
  const goals = chapterGoalHeadings(blocks, vocabulary);
  if (goals.size === 0) return [...blocks];
  const levels = [...goals].flatMap((goal) => (goal.kind === "text" ? (goal.heading ?? []) : []));
  const level = Math.max(...levels, 0);
  let isUnderGoal = false;
  return blocks.flatMap((block): Block[] => {
    if (block.kind === "text") {
      if (goals.has(block)) isUnderGoal = true;
      else if (block.heading !== null && block.heading <= level) isUnderGoal = false;
      return [block];
    }
    return isUnderGoal && isOfFigures(block, vocabulary) ? figuresAsText(block) : [block];
  });
}

/** Figures stand under each heading but the first, and the rows are no accounts. */
function isOfFigures({ rows }: SourceTable, vocabulary: TableContext["vocabulary"]): boolean {
  const [headings = [], ...below] = rows.map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)));
  const columns = headings.slice(1).map((_, at) => below.map((cells) => cells[at + 1] ?? ""));
  const isFigures = (cells: readonly string[]) => {
    const content = contentOf(cells, vocabulary);
    return content === "figures" || content === "digits" || content === "empty";
  };
  return below.length > 0 && columns.length > 0 && columns.every(isFigures) && !areAccounts([headings, ...below]);
}

/** The figures, each under its heading. */
function figuresAsText(table: SourceTable): FreeText[] {
  const headings = table.rows[0]?.cells.map(({ paragraphs }) => plainText(paragraphs)) ?? [];
  return cellsAsText(table, (row, column) => ({
    heading: row === 0 ? "" : (headings[column] ?? ""),
    kind: "detail",
  }));
}
