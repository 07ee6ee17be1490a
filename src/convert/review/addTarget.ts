import type { Assessment, Dataset, Goal, Report, Round } from "../../domain/dataset/schema";
import { cellPlaceOf } from "../formats/sourceDocument";
import { placeIn, unassessed } from "../report/assessments/assessments";
import type { Ids } from "../settings/idsFile";
import type { AddedTarget } from "../settings/reviewFile";
import type { PlacedParagraph } from "./assessmentParagraphs";
import { goalsInReport, replaceGoal } from "./reviewOutcome";
import type { ReviewOutcome } from "./reviewOutcome";
import { deciderOf } from "./deciderOf";
import { countPassage, isAt } from "./findPassage";
import { occurrences, readAgain } from "./readAgain";
import { idForTarget, namedBy, withoutRevived } from "./targetIds";
import { problemOf } from "./problem";
import type { Problem } from "./problem";

/** Adds a target that was not found to a goal. A person is asked about rounds that the entry does not mention. */
export function addTarget(dataset: Dataset, reportId: string, entry: AddedTarget, known: Ids): ReviewOutcome {
  const report = dataset.reports.find(({ id }) => id === reportId);
  const goal = goalsInReport(dataset, reportId).find(({ id }) => id === entry.goal);
  if (!report || !goal) return { problem: problemOf("no-goal", { goal: entry.goal }) };
  const strange = entry.says.find(({ roundId }) => !report.rounds.some(({ id }) => id === roundId));
  if (strange) return { problem: problemOf("no-round", { round: strange.roundId }) };
  const assessments: Assessment[] = [];
  for (const round of report.rounds) {
    const read = assessmentIn(round, goal, report, entry);
    if ("problem" in read) return read;
    assessments.push(read.assessment);
  }
  const named = namedBy(entry.name, report);
  const id = idForTarget(named.name, goal, dataset, known);
  const target = {
    id,
    ...named,
    measures: [],
    assessments,
    review: { kind: "added" as const, from: [], ...deciderOf(entry) },
  };
  const targets = [...goal.targets, target];
  return { dataset: replaceGoal(dataset, goal, { ...goal, targets, ...withoutRevived(goal, [id]) }) };
}

function assessmentIn(
  round: Round,
  goal: Goal,
  report: Report,
  { says }: AddedTarget,
): { assessment: Assessment } | { problem: Problem } {
  const inRound = says.filter(({ roundId }) => roundId === round.id);
  const passages = inRound.flatMap(({ passage }) => passage ?? []);
  if (passages.length === 0)
    return { assessment: unassessed(round.id, inRound.length > 0 ? "silent" : "unclear", "", [], []) };
  const paragraphs: PlacedParagraph[] = [];
  for (const { passage, at } of inRound) {
    if (passage === null) continue;
    const cells = at ? goal.cells.filter((cell) => isAt(cell, at)) : goal.cells;
    const times = countPassage(cells, passage);
    if (times !== 1)
      return { problem: problemOf(times === 0 ? "words-not-in-goal" : "words-twice-in-goal", { words: passage }) };
    paragraphs.push(...paragraphsSaying(cells, passage, report));
  }
  return { assessment: readAgain(goal, paragraphs, passages, report, round) };
}

/** The paragraphs of the one cell that says a passage which the passage touches. */
function paragraphsSaying(cells: Goal["cells"], passage: string, { sources }: Report): PlacedParagraph[] {
  return cells.flatMap((cell) => {
    const { paragraphs } = cell;
    const found = occurrences(paragraphs.join("\n"), passage);
    let next = 0;
    return paragraphs.flatMap((text, at): PlacedParagraph[] => {
      const start = next;
      next += text.length + 1;
      const isTouched = found.some((one) => one.start < start + text.length && one.end > start);
      return isTouched
        ? [{ place: placeIn(cellPlaceOf(cell, cell.column), at + 1, sources.length > 1), text, start }]
        : [];
    });
  });
}
