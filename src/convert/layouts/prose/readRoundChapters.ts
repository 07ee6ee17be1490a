import type { Round } from "../../../domain/dataset/schema";
import { isBold } from "../../formats/paragraph";
import type { Block, SourceDocument } from "../../formats/sourceDocument";
import { nameKey } from "../../text/nameKey";
import type { TableContext } from "../../table/rows/goalRows";
import type { ChosenLayout } from "../chosenLayout";
import { namedRound } from "../layOut";
import type { LabelledProse } from "./sections/proseOfSections";
import { readProse } from "./readProse";

/** A part of a document that a heading opens; `round` where the heading names one. */
interface Chapter {
  start: number;
  blocks: Block[];
  round: Round | null;
}

/**
 * The goals of a document whose chapters are rounds ("Quarter 1 2031", "Quarter 2 2031") and tell of the same goals one after another: each chapter is read by itself,
 * and its goals are of its round. Null where the document is written otherwise.
 */
export function readRoundChapters(
  document: SourceDocument,
  context: Pick<TableContext, "year" | "vocabulary">,
  first: number,
  chosen?: ChosenLayout,
): LabelledProse | null {
  const chapters = chaptersOf(document.blocks, context);
  if (chapters.filter(({ round }) => round !== null).length < 2) return null;
  const read = chapters.map(({ start, blocks, round }) => {
    const prose = readProse({ ...document, blocks }, context.vocabulary, first + start, false, chosen);
    if (round) for (const passage of prose.passages) passage.round = round;
    return { prose, round };
  });
  const titles = read.flatMap(({ prose, round }) =>
    round ? [new Set(prose.passages.map(({ goal }) => nameKey(goal.join(" "))))] : [],
  );
  const tellOfTheSame = titles.every((own, at) => at === 0 || [...own].some((title) => titles[0]?.has(title)));
  if (!tellOfTheSame) return null;
  return {
    passages: read.flatMap(({ prose }) => prose.passages),
    loose: read.flatMap(({ prose }) => prose.loose),
  };
}

/** Chapters by the headings of one level of which at least two name rounds, each another; a heading above that level ends a chapter. */
function chaptersOf(blocks: readonly Block[], context: Pick<TableContext, "year" | "vocabulary">): Chapter[] {
  const headings = blocks.flatMap((block, at) => {
    const level = levelOf(block);
    return level === null || block.kind !== "text" ? [] : [{ at, level, round: namedRound(block, context) }];
  });
  const levels = [...new Set(headings.map(({ level }) => level))].toSorted((a, b) => a - b);
  const level = levels.find((one) =>
    areRounds(headings.flatMap(({ level, round }) => (level === one && round ? [round] : []))),
  );
  if (level === undefined) return [];
  const openers = headings.filter((one) => one.level < level || (one.level === level && one.round));
  const starts = [{ at: 0, round: null }, ...openers];
  return starts.flatMap(({ at, round }, place): Chapter[] => {
    const own = blocks.slice(at, starts[place + 1]?.at);
    return own.length === 0 ? [] : [{ start: at, blocks: own, round }];
  });
}

const areRounds = (rounds: readonly Round[]): boolean =>
  rounds.length > 1 && new Set(rounds.map(({ id }) => id)).size === rounds.length;

/** A bold line stands below all headings that have a style. */
const levelOfBoldLine = 99;

const levelOf = (block: Block): number | null =>
  block.kind === "text" ? (block.heading ?? (isBold(block.paragraph) ? levelOfBoldLine : null)) : null;
