import type { Assessment, Dataset, Goal, Target } from "../../domain/dataset/schema";
import { isBad } from "../../domain/status";
import type { Decider } from "../../domain/status";
import type { StatusDecision } from "../settings/reviewFile";
import { sha256OfText } from "../text/sha256";
import { goalsInReport, replaceGoal } from "./reviewOutcome";
import type { ReviewOutcome } from "./reviewOutcome";
import { noTarget } from "./noTarget";
import { goalWithPassage } from "./findPassage";
import { needsReason } from "./needsReason";
import { problemOf } from "./problem";
import type { Problem } from "./problem";

/** Applies a manual status to an assessment, if its text is still the one that the decision was made on. */
export function decideStatus(dataset: Dataset, reportId: string, decision: StatusDecision): ReviewOutcome {
  const found = assessmentOf(goalsInReport(dataset, reportId), decision);
  if ("problem" in found) return found;
  const { goal, target, assessment } = found;
  if (assessment.review && assessment.status !== decision.status)
    return { problem: problemOf("decided-twice", { status: assessment.status }) };
  if (!isOnThisText(assessment.text, decision))
    return {
      problem: problemOf("text-changed"),
      outdated: { targetId: target.id, decision },
    };
  if (decision.textSha256 === undefined && isAgainstOtherWords(assessment, decision))
    return {
      problem: problemOf("bad-news-beside"),
      outdated: { targetId: target.id, decision },
    };
  const decided = decidedBy(assessment, decision);
  if ("problem" in decided) return decided;
  const assessments = target.assessments.map((one) => (one === assessment ? decided.assessment : one));
  const targets = goal.targets.map((one) => (one === target ? { ...target, assessments } : one));
  return { dataset: replaceGoal(dataset, goal, { ...goal, targets }) };
}

/** Whether a text is still the one that the decision was made on: by its hash, and without one by the passage. */
const isOnThisText = (text: string, { textSha256, passage = "" }: StatusDecision): boolean =>
  textSha256 === undefined ? text.includes(passage) : textSha256 === sha256OfText(text);

/**
 * Whether a decision without a hash hides bad news that its own words do not hold: that may be newer than the decision.
 */
function isAgainstOtherWords({ text, ...read }: Assessment, { passage, evidence, status }: StatusDecision): boolean {
  const verdict = read.status === "none" ? read.candidate : read;
  if (!verdict || !isBad(verdict.status) || isBad(status)) return false;
  const words = passage ?? evidence;
  const start = words === undefined ? -1 : text.indexOf(words);
  if (words === undefined || start === -1) return true;
  return verdict.evidence.start >= start + words.length || verdict.evidence.end <= start;
}

type Found = { goal: Goal; target: Target; assessment: Assessment };

function assessmentOf(goals: readonly Goal[], decision: StatusDecision): Found | { problem: Problem } {
  const { target: id, passage, at, roundId } = decision;
  const named = goals.flatMap((goal) =>
    goal.targets.flatMap((target) => (target.id === id ? [{ goal, target }] : [])),
  )[0];
  if (named) {
    const assessment = named.target.assessments.find((one) => one.roundId === roundId);
    const rounds = named.target.assessments.map((one) => one.roundId).join(", ");
    return assessment ? { ...named, assessment } : { problem: problemOf("no-round-but", { round: roundId, rounds }) };
  }
  // An id that was not remembered changes with the words that it is made of: then the passage may still tell.
  if (passage === undefined)
    return {
      problem: id === undefined ? problemOf("no-target-named") : noTarget(id, goals),
    };
  const found = goalWithPassage(passage, goals, at);
  if ("problem" in found) return found;
  const { goal } = found;
  const rounds = goal.targets[0]?.assessments.map((one) => one.roundId) ?? [];
  if (!rounds.includes(roundId))
    return { problem: problemOf("no-round-but", { round: roundId, rounds: rounds.join(", ") }) };
  const saying = goal.targets.flatMap((target) =>
    target.assessments
      .filter((assessment) => assessment.roundId === roundId && assessment.text.includes(passage))
      .map((assessment): Found => ({ goal, target, assessment })),
  );
  // Targets may share a paragraph: the one whose words were quoted is meant.
  const quoted = saying.find(({ assessment: { evidence } }) => evidence && passage.includes(evidence.quote));
  return quoted ?? saying[0] ?? { problem: problemOf("not-said-in-round", { round: roundId }) };
}

function decidedBy(read: Assessment, decision: StatusDecision): { assessment: Assessment } | { problem: Problem } {
  const { status, passage, evidence, reason = "", by, on, was } = decision;
  if (needsReason(read, status) && reason.trim() === "")
    return { problem: problemOf("reason-missing", { status: read.status, decided: status }) };
  const { roundId, text, source, events, ownStatus } = read;
  const kept = {
    roundId,
    text,
    source,
    events,
    ...(ownStatus ? { ownStatus } : {}),
    review: { reason, read: read.status, ...(by && { by }), ...(on && { on }), ...(was && was !== status && { was }) },
  };
  if (status === "none")
    return {
      assessment: {
        ...kept,
        status,
        noneReason: "not-assessable",
        basis: null,
        rule: null,
        evidence: null,
        reason: null,
      },
    };
  const quote = evidence ?? passage ?? read.evidence?.quote ?? "";
  const start = read.evidence?.quote === quote ? read.evidence.start : text.indexOf(quote);
  if (quote === "") return { problem: problemOf("words-missing") };
  if (start === -1) return { problem: problemOf("words-not-in-round", { words: quote }) };
  return {
    assessment: {
      ...kept,
      status,
      noneReason: null,
      basis: "reviewed",
      rule: "reviewed" satisfies Decider,
      evidence: { quote, start, end: start + quote.length },
      reason: read.reason,
      ...(read.status !== "none" && read.postponedTo !== undefined ? { postponedTo: read.postponedTo } : {}),
    },
  };
}
