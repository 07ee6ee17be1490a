import { needsReason } from "../../../../convert/review/needsReason";
import { passageFor } from "../../../../convert/review/reviewPassage";
import type { Review, StatusDecision } from "../../../../convert/settings/reviewFile";
import { sha256OfText } from "../../../../convert/text/sha256";
import type { AssessmentSummary } from "../../../../domain/dataset/summary";
import type { Status } from "../../../../domain/status";
import { candidateOf } from "./question";
import type { Question } from "./question";

/** What a person answers. */
export interface Answer {
  status: Status;
  /** The reason; it may be empty if the answer agrees with the words. */
  reason: string;
  /** The words that the person selected as evidence; null to keep the reader's. */
  evidence: string | null;
}

/** Who answers and when, and the published status, if the site has one. */
export interface Circumstances {
  by: string;
  on: string;
  published: Pick<AssessmentSummary, "status" | "noneReason"> | null;
  /** The decision that this one replaces. */
  earlier: Pick<StatusDecision, "status" | "was"> | null;
}

/** The earlier decision on a question. */
export const earlierDecision = (
  { statuses = [] }: Pick<Review, "statuses">,
  { target, round }: Question,
): StatusDecision | null => statuses.find((one) => one.target === target.id && one.roundId === round.id) ?? null;

/**
 * The published status that an answer corrects, undefined if it corrects none. An unclear assessment had no status to correct. A decision that was published
 * already, or whose report this site does not publish, corrects the same status as the decision that it replaces.
 */
function correctedStatus(status: Status, { published, earlier }: Circumstances): Status | undefined {
  if (published && published.status !== status && published.noneReason !== "unclear") return published.status;
  return earlier?.was === status ? undefined : earlier?.was;
}

/**
 * The status that is chosen beforehand: the reader's suggestion, else the current one. Null where the words are unclear and nothing is suggested, and where the report's
 * own mark contradicts them: one press would then take bad news for good.
 */
export function proposedStatus(question: Question): Status | null {
  const { item, assessment, read } = question;
  const candidate = candidateOf(question);
  if (item?.why === "own-status") return null;
  if (item === null || candidate) return candidate?.status ?? assessment.status;
  return read.status === "none" && read.noneReason === "unclear" ? null : item.entry.status;
}

/** An answer whose status may not be chosen yet. */
export type UnfinishedAnswer = Omit<Answer, "status"> & { status: Status | null };

/** Says whether the status is chosen. */
export const hasStatus = (answer: UnfinishedAnswer): answer is Answer => answer.status !== null;

/** Why an answer is not complete: it needs a status, a reason, or evidence. */
export function missingIn(
  question: Question,
  { status, reason, evidence }: UnfinishedAnswer,
): "status" | "reason" | "evidence" | null {
  const { read } = question;
  if (status === null) return "status";
  if (status !== "none" && (evidence ?? wordsFor(question, status)) === null) return "evidence";
  if (evidence !== null && !read.text.includes(evidence)) return "evidence";
  const turnsDown = status === "none" && candidateOf(question) !== null;
  return (turnsDown || needsReason(read, status)) && reason.trim() === "" ? "reason" : null;
}

/** The reader's own words for a status; for another status the words that it decided by, else a passage of the text. Null where there is no text. */
function wordsFor(question: Question, status: Status): string | null {
  const { read, goal, report } = question;
  const candidate = candidateOf(question);
  const decided = read.evidence ?? candidate?.evidence;
  if (decided && (candidate?.status !== status || read.text.indexOf(decided.quote) === decided.start))
    return decided.quote;
  if (read.text.trim() === "") return null;
  const { passage = "" } = passageFor(goal, read, report.language);
  return passage.trim() !== "" && read.text.includes(passage) ? passage : null;
}

/** The entry of `review.json` for an answer. It applies as long as the text is unchanged. */
export function decisionOf(question: Question, answer: Answer, circumstances: Circumstances): StatusDecision {
  const { by, on } = circumstances;
  const { target, round, read, goal, report } = question;
  const { status } = answer;
  const evidence = status === "none" ? null : (answer.evidence ?? wordsFor(question, status));
  const was = correctedStatus(status, circumstances);
  return {
    ...(read.text.trim() === "" ? {} : passageFor(goal, read, report.language)),
    target: target.id,
    roundId: round.id,
    textSha256: sha256OfText(read.text),
    status,
    reason: answer.reason.trim(),
    ...(evidence === null ? {} : { evidence }),
    ...(was === undefined ? {} : { was }),
    ...(by.trim() === "" ? {} : { by: by.trim() }),
    on,
  };
}
