import type { Assessment, Goal, Language } from "../../domain/dataset/schema";
import { sentencesOf } from "../../reader/text/sentences";
import { cellAt } from "../../domain/goal/cellAt";
import { isSaidOnce } from "./findPassage";
import type { ReviewPlace } from "../settings/reviewFile";

/** Words of a report by which a decision finds its assessment, and their cell if the words alone are ambiguous. */
export interface ReviewPassage {
  /** Absent where the round has no text to quote. */
  passage?: string;
  at?: ReviewPlace;
}

/**
 * The shortest run of sentences around the words that decide which the goal says once; where it says them all more often, as in a text that was
 * copied forward, the one that its own cell says once.
 */
export function passageFor(goal: Goal, assessment: Assessment, language: Language): ReviewPassage {
  if (assessment.text.trim() === "") return {};
  const runs = runsIn(assessment, language);
  const inGoal = runs.find((run) => isSaidOnce(goal.cells, run));
  if (inGoal !== undefined) return { passage: inGoal };
  const [place] = assessment.source;
  const cell = place && cellAt(goal, place);
  const inCell = cell && runs.find((run) => isSaidOnce([cell], run));
  if (!cell || inCell === undefined) return { passage: runs[0] ?? assessment.text };
  const { file, sheet, table, row, column } = cell;
  const at = {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table }),
    row,
    column,
  };
  return { passage: inCell, at };
}

/** The deciding words, then with more and more sentences around them, within their paragraph. */
function runsIn(assessment: Assessment, language: Language): string[] {
  const { text } = assessment;
  const evidence = assessment.status === "none" ? assessment.candidate?.evidence : assessment.evidence;
  const sentences = sentencesOf(text, language);
  const start = evidence?.start ?? sentences[0]?.start ?? 0;
  const end = evidence?.end ?? sentences[0]?.end ?? text.length;
  const from = text.lastIndexOf("\n", start) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  const starts = sentences.map((one) => one.start).filter((at) => at >= from && at <= start);
  const ends = sentences.map((one) => one.end).filter((at) => at >= end && at <= to);
  const paragraph = text.slice(from, to).trim();
  return [
    text.slice(start, end),
    ...starts.toReversed().map((at) => text.slice(at, end)),
    ...ends.map((at) => text.slice(start, at)),
    paragraph,
  ].filter((run) => run.trim() !== "");
}
