import { plainParagraph } from "../../formats/paragraph";
import type { FreeText, Row, RowPlace, SourceCell, SourceTable } from "../../formats/sourceDocument";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import type { LaidTable } from "../laidTable";
import { stackedGoals } from "./stackedTable";
import type { StackedGoal } from "./stackedTable";

/** The goals of one small table, and the headings of the document over it. */
export interface CardTable {
  goals: StackedGoal[];
  rows: readonly Row[];
  above: readonly FreeText[];
}

/** A table of one or several cards, or goal blocks; null where it is none. */
export function cardTable(
  table: SourceTable,
  above: readonly FreeText[],
  vocabulary: TableVocabulary,
): CardTable | null {
  const goals = stackedGoals(located(table), vocabulary);
  return goals && { goals, rows: table.rows, above };
}

/** A table whose cells keep their place in the document when a layout moves them. */
export const located = ({ kind, rows }: SourceTable): SourceTable => ({
  kind,
  rows: rows.map(({ place, cells }) => ({
    place,
    cells: cells.map((cell, at): SourceCell => ({ ...cell, at: cell.at ?? { place, column: at + 1 } })),
  })),
});

/** Cards as rows under one row of headings: all that any card names. A goal block has a row for each of its indicators. */
export function cardsAsRows(tables: readonly CardTable[]): LaidTable {
  const goals = tables.flatMap(({ goals, rows, above }) =>
    goals.map((goal, at) => ({ goal, rows, above: at === 0 ? above : [] })),
  );
  const headings = [...new Set(goals.flatMap(({ goal }) => goal.sections.flat(2).map(({ heading }) => heading)))];
  const over = new Map<number, readonly FreeText[]>();
  const laid: Row[] = [];
  for (const { goal, rows, above } of goals) {
    if (above.length > 0) over.set(laid.length + 1, above);
    const place = rows[goal.first]?.place;
    if (place) laid.push(...rowsOf(goal, headings, place));
  }
  const [first] = laid;
  const head: Row[] = first ? [{ place: first.place, cells: headings.map(headingCell) }] : [];
  const isBlock = goals.some(({ goal }) => depthOf(goal) > 1);
  return {
    kind: "table",
    layout: isBlock ? "goal-blocks" : "cards",
    score: 0.9,
    rows: [...head, ...laid],
    above: over,
  };
}

const depthOf = ({ sections }: StackedGoal): number => Math.max(1, ...sections.map((rows) => rows.length));

const headingCell = (text: string): SourceCell => ({
  paragraphs: text === "" ? [] : [{ ...plainParagraph(text), boldLead: { start: 0, end: text.length } }],
  covered: null,
});

function rowsOf(goal: StackedGoal, headings: readonly string[], place: RowPlace): Row[] {
  return Array.from({ length: depthOf(goal) }, (_, at): Row => {
    const cells = goal.sections.flatMap((rows) => rows[at] ?? []);
    const found = headings.map((heading) => cells.filter((one) => one.heading === heading).map(({ cell }) => cell));
    return {
      place: found.flat()[0]?.at?.place ?? place,
      cells: found.map(([first, ...more]): SourceCell =>
        first
          ? {
              ...first,
              covered: null,
              paragraphs: [...first.paragraphs, ...more.flatMap(({ paragraphs }) => paragraphs)],
            }
          : { paragraphs: [], covered: at === 0 ? null : "above" },
      ),
    };
  });
}
