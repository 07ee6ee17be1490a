import type { Assessment, Cell, Goal, SourcePlace } from "../dataset/schema";
import { cellAt } from "./cellAt";

/** A cell of a source file, and which of its paragraphs an assessment's text comes from. */
export interface CitedCell {
  file: string;
  /** The page that its row begins on, in a document of pages. */
  page?: number;
  row: number;
  column: number;
  /** Ranges of paragraphs, both ends included. */
  paragraphs: { first: number; last: number }[];
}

/**
 * The source places of an assessment grouped by cell, with consecutive paragraphs as one range. Where the cell is not in the data, row and column are
 * kept.
 */
export function citedCells(goal: Goal, assessment: Assessment): CitedCell[] {
  const cited = new Map<Cell | string, CitedCell>();
  for (const place of assessment.source) {
    const cell = cellAt(goal, place);
    const key = cell ?? keyOf(place);
    const { page, row, column } = place;
    const onPage = page === undefined ? {} : { page };
    const known = cited.get(key) ?? { file: cell?.file ?? "", ...onPage, row, column, paragraphs: [] };
    cited.set(key, known);
    const run = known.paragraphs.at(-1);
    if (run && place.paragraph === run.last + 1) run.last = place.paragraph;
    else known.paragraphs.push({ first: place.paragraph, last: place.paragraph });
  }
  return [...cited.values()];
}

const keyOf = ({ file, sheet, table, row, column }: SourcePlace): string =>
  JSON.stringify([file, sheet, table, row, column]);
