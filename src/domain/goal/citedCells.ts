import type { Assessment, Cell, Goal, SourcePlace } from "../dataset/schema";
import { cellAt } from "./cellAt";

/** Where an assessment's text stands: a cell of a file, and the paragraphs of it. */
export interface CitedCell {
  file: string;
  row: number;
  column: number;
  /** Runs of paragraphs, first and last. */
  paragraphs: { first: number; last: number }[];
}

/** The places of an assessment gathered by cell, with neighbouring paragraphs as one run. A place without a cell keeps its row and column. */
export function citedCells(goal: Goal, assessment: Assessment): CitedCell[] {
  const cited = new Map<Cell | string, CitedCell>();
  for (const place of assessment.source) {
    const cell = cellAt(goal, place);
    const key = cell ?? keyOf(place);
    const known = cited.get(key) ?? { file: cell?.file ?? "", row: place.row, column: place.column, paragraphs: [] };
    cited.set(key, known);
    const run = known.paragraphs.at(-1);
    if (run && place.paragraph === run.last + 1) run.last = place.paragraph;
    else known.paragraphs.push({ first: place.paragraph, last: place.paragraph });
  }
  return [...cited.values()];
}

const keyOf = ({ file, sheet, table, row, column }: SourcePlace): string =>
  JSON.stringify([file, sheet, table, row, column]);
