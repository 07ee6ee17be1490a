import type { Cell, Goal } from "../../domain/dataset/schema";
import { shortened } from "../formats/leftOut";
import { nearestTo } from "../text/nearest";
import type { ReviewPlace } from "../settings/reviewFile";
import { problemOf } from "./problem";
import type { Problem } from "./problem";

/** How often a passage occurs in cells. */
export const countPassage = (cells: readonly Pick<Cell, "paragraphs">[], passage: string): number =>
  cells.reduce((sum, { paragraphs }) => sum + countIn(textOf(paragraphs), passage), 0);

/** Whether a passage occurs exactly once in cells. */
export function isSaidOnce(cells: readonly Pick<Cell, "paragraphs">[], passage: string): boolean {
  const text = textOfCells(cells);
  const first = passage === "" ? -1 : text.indexOf(passage);
  return first >= 0 && !text.includes(passage, first + passage.length);
}

/** The joined text of a goal's cells is kept, because every assessment of the goal searches it. No passage holds what parts them. */
const textsOfCells = new WeakMap<readonly Pick<Cell, "paragraphs">[], string>();

function textOfCells(cells: readonly Pick<Cell, "paragraphs">[]): string {
  const text = textsOfCells.get(cells) ?? cells.map(({ paragraphs }) => textOf(paragraphs)).join("\0");
  textsOfCells.set(cells, text);
  return text;
}

function countIn(text: string, passage: string): number {
  // An empty passage would match everywhere.
  if (passage === "") return text.length;
  let times = 0;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length)) times += 1;
  return times;
}

/** The joined text of a cell is cached, because every assessment of a goal searches the same cells. */
const texts = new WeakMap<readonly string[], string>();

function textOf(paragraphs: readonly string[]): string {
  const text = texts.get(paragraphs) ?? paragraphs.join("\n");
  texts.set(paragraphs, text);
  return text;
}

/** The goal whose cells contain the passage exactly once; else why there is none. */
export function goalWithPassage<G extends Pick<Goal, "cells">>(
  passage: string,
  goals: readonly G[],
  at?: ReviewPlace,
): { goal: G } | { problem: Problem } {
  const found = goals
    .map((goal) => ({
      goal,
      times: countPassage(at ? goal.cells.filter((cell) => isAt(cell, at)) : goal.cells, passage),
    }))
    .filter(({ times }) => times > 0);
  const [only, ...others] = found;
  if (!only) return { problem: notSaid(goals, passage) };
  if (others.length > 0 || only.times > 1) return { problem: problemOf("said-twice") };
  return { goal: only.goal };
}

function notSaid(goals: readonly Pick<Goal, "cells">[], passage: string): Problem {
  const paragraphsOfGoals = goals.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  const nearest = nearestTo(passage, paragraphsOfGoals);
  return nearest === null ? problemOf("not-said") : problemOf("not-said-nearest", { nearest: shortened(nearest) });
}

/** Whether a cell stands at a place. */
export const isAt = (cell: Pick<Cell, "file" | "sheet" | "table" | "row" | "column">, place: ReviewPlace): boolean =>
  cell.file === place.file &&
  cell.sheet === place.sheet &&
  cell.table === place.table &&
  cell.row === place.row &&
  cell.column === place.column;
