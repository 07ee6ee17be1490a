import type { Assessed, Assessment, Candidate, Dataset, Goal, Target } from "../../domain/dataset/schema";
import { isBad, verdicts } from "../../domain/status";
import type { MergedTargets } from "../settings/reviewFile";
import { unassessed } from "../report/assessments/assessments";
import { joinParagraphs, movedBetween, assessmentParagraphs } from "./assessmentParagraphs";
import { noTarget } from "./noTarget";
import { goalsInReport, replaceGoal } from "./reviewOutcome";
import type { ReviewOutcome } from "./reviewOutcome";
import { deciderOf } from "./deciderOf";
import { problemOf } from "./problem";

/** Merges several targets of a goal. The first keeps its id; links to the others lead to it. */
export function mergeTargets(dataset: Dataset, reportId: string, entry: MergedTargets): ReviewOutcome {
  const goals = goalsInReport(dataset, reportId);
  const unknown = entry.targets.find((id) => !goals.some(({ targets }) => targets.some((target) => target.id === id)));
  if (unknown !== undefined) return { problem: noTarget(unknown, goals) };
  if (new Set(entry.targets).size < entry.targets.length) return { problem: problemOf("target-twice") };
  const goal = goals.find(({ targets }) => targets.some(({ id }) => id === entry.targets[0]));
  const merged = entry.targets.flatMap((id) => goal?.targets.find((target) => target.id === id) ?? []);
  const [first, ...others] = merged;
  if (!goal || !first || merged.length < entry.targets.length) return { problem: problemOf("several-goals") };
  const target: Target = {
    ...first,
    measures: [...new Set(merged.flatMap(({ measures }) => measures))].toSorted((a, b) => a - b),
    assessments: first.assessments.map((_, at) =>
      mergedAssessment(
        goal,
        merged.flatMap(({ assessments }) => assessments[at] ?? []),
      ),
    ),
    review: { kind: "merged", from: merged.map(({ name }) => name), ...deciderOf(entry) },
  };
  const ids = others.map(({ id }) => id);
  const former = (goal.formerTargets ?? []).map((one) => (ids.includes(one.to ?? "") ? { ...one, to: first.id } : one));
  return {
    dataset: replaceGoal(dataset, goal, {
      ...goal,
      targets: goal.targets.flatMap((one) => (others.includes(one) ? [] : [one === first ? target : one])),
      formerTargets: [...former, ...ids.map((id) => ({ id, to: first.id }))],
    }),
  };
}

/**
 * The assessment of merged targets in a round: the whole text of all, and the worst status of any. A good status is published only if all that the round
 * mentions have one; else a person is asked.
 */
function mergedAssessment(goal: Goal, all: readonly Assessment[]): Assessment {
  const [first] = all;
  const withText = all.filter(({ text }) => text !== "");
  const [only = first, ...more] = withText;
  if (!only) throw new RangeError("merged targets have an assessment in each round");
  if (more.length === 0) return only;
  const paragraphsOf = new Map(withText.map((one) => [one, assessmentParagraphs(goal, one)]));
  const { text, source, joined } = joinParagraphs(goal, [...paragraphsOf.values()].flat());
  const move = <P extends { start: number; end: number }>(part: P, of: Assessment) =>
    movedBetween(part, paragraphsOf.get(of) ?? [], joined);
  const events = withText.flatMap((one) => one.events.flatMap((event) => move(event, one) ?? []));
  const unique = events.filter((event, at) => events.findIndex(({ start }) => start === event.start) === at);

  // Published bad news stays published, whatever else is asked.
  const publishedBad = withText.filter(({ status }) => status !== "none" && isBad(status));
  const worst =
    (publishedBad.length > 0 ? publishedBad : withText).toSorted((a, b) => severity(b) - severity(a))[0] ?? only;
  const ownStatus = worst.ownStatus ?? withText.find((one) => one.ownStatus)?.ownStatus;
  const base = { ...unassessed(only.roundId, "not-assessable", text, source, unique), ...(ownStatus && { ownStatus }) };
  const verdict = worst.status === "none" ? worst.candidate : worst;
  const isOpen = withText.some(({ status }) => status === "none");
  const evidence = verdict && move(verdict.evidence, worst);
  if (!verdict || !evidence)
    return withText.some(({ noneReason }) => noneReason === "unclear") || verdict
      ? { ...base, noneReason: "unclear" }
      : base;
  const { status, basis, rule } = verdict;
  if (worst.status !== "none" && (isBad(worst.status) || !isOpen)) return published(worst, base, evidence, move);
  return { ...base, noneReason: "unclear", candidate: { status, basis, rule, evidence } };
}

type Move = (part: Assessed["evidence"], of: Assessment) => Assessed["evidence"] | null;

const published = (worst: Assessed, base: Assessment, evidence: Candidate["evidence"], move: Move): Assessed => ({
  ...worst,
  text: base.text,
  source: base.source,
  events: base.events,
  ...(base.ownStatus ? { ownStatus: base.ownStatus } : {}),
  evidence,
  reason: worst.reason && move(worst.reason, worst),
});

/** A status's rank from 0, the best, to the worst; -1 for none. A published status counts before a candidate. */
function severity({ status, candidate }: Assessment & { candidate?: Candidate | undefined }): number {
  if (status !== "none") return verdicts.indexOf(status) + 0.5;
  return candidate ? verdicts.indexOf(candidate.status) : -1;
}
