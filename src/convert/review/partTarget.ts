import type { Assessment, Dataset, Goal, Report, Target } from "../../domain/dataset/schema";
import { askedWhereContradicted } from "../report/assessments/withOwnStatus";
import { unassessed } from "../report/assessments/assessments";
import type { Ids } from "../settings/idsFile";
import type { PartedTarget } from "../settings/reviewFile";
import { joinParagraphs, assessmentParagraphs } from "./assessmentParagraphs";
import type { PlacedParagraph } from "./assessmentParagraphs";
import { noTarget } from "./noTarget";
import { goalsInReport, replaceGoal } from "./reviewOutcome";
import type { ReviewOutcome } from "./reviewOutcome";
import { deciderOf } from "./deciderOf";
import { occurrences, readAgain } from "./readAgain";
import { idForTarget, namedBy, withoutRevived } from "./targetIds";
import { problemOf } from "./problem";

/** Splits a target into several, each with the paragraphs that contain its passages. The first keeps the id. */
export function partTarget(dataset: Dataset, reportId: string, entry: PartedTarget, known: Ids): ReviewOutcome {
  const report = dataset.reports.find(({ id }) => id === reportId);
  const goal = goalsInReport(dataset, reportId).find(({ targets }) => targets.some(({ id }) => id === entry.target));
  const parted = goal?.targets.find(({ id }) => id === entry.target);
  if (!report || !goal || !parted) return { problem: noTarget(entry.target, goalsInReport(dataset, reportId)) };
  const lost = entry.parts
    .flatMap(({ passages }) => passages)
    .find((passage) => !parted.assessments.some(({ text }) => text.includes(passage)));
  if (lost !== undefined) return { problem: problemOf("words-not-in-target", { words: lost }) };

  const byRound = parted.assessments.map((assessment) => partAssessment(goal, assessment, entry, report));
  let parts: Target[] = [];
  entry.parts.forEach(({ name: names }, at) => {
    const named = namedBy(names, report);
    const targets = [...goal.targets, ...parts];
    const around = replaceGoal(dataset, goal, { ...goal, targets });
    parts = [
      ...parts,
      {
        ...parted,
        id: at === 0 ? parted.id : idForTarget(named.name, goal, around, known),
        ...named,
        assessments: byRound.flatMap((parts) => parts[at] ?? []),
        review: { kind: "parted", from: [parted.name], ...deciderOf(entry) },
      },
    ];
  });
  return {
    dataset: replaceGoal(dataset, goal, {
      ...goal,
      targets: goal.targets.flatMap((one) => (one === parted ? parts : [one])),
      ...withoutRevived(
        goal,
        parts.map(({ id }) => id),
      ),
    }),
  };
}

/**
 * One round's assessment of each part. Paragraphs that no part claims go to the parts that claim none, and a person is asked about those; if each part
 * claims some, they go to the first part, whose status is read from its own paragraphs.
 */
function partAssessment(goal: Goal, whole: Assessment, { parts }: PartedTarget, report: Report): Assessment[] {
  const { roundId, text, ownStatus } = whole;
  const round = report.rounds.find(({ id }) => id === roundId);
  if (!round || text === "") return parts.map(() => whole);
  const paragraphs = assessmentParagraphs(goal, whole);
  const claims = parts.map(({ passages }) =>
    paragraphs.filter((one) => passages.some((passage) => holdsPassage(text, one, passage))),
  );
  const unclaimed = paragraphs.filter((one) => claims.every((own) => !own.includes(one)));
  const allClaim = claims.every((own) => own.length > 0);
  return claims.map((own, at): Assessment => {
    const { passages = [] } = parts[at] ?? {};
    if (own.length === 0) {
      const { text: rest, source } = joinParagraphs(goal, unclaimed);
      return unassessed(roundId, rest === "" ? "silent" : "unclear", rest, source, []);
    }
    const read = readAgain(goal, at === 0 && allClaim ? [...own, ...unclaimed] : own, passages, report, round);
    return ownStatus ? { ...askedWhereContradicted(read, ownStatus, round), ownStatus } : read;
  });
}

/** Whether a passage, which may go over several paragraphs, touches this one. */
const holdsPassage = (text: string, { start, text: own }: PlacedParagraph, passage: string): boolean =>
  occurrences(text, passage).some((found) => found.start < start + own.length && found.end > start);
