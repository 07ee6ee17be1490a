import type { Conversion } from "../../../../convert/convert";
import type { ReviewItem } from "../../../../convert/review/reviewList";
import type { Assessment, Candidate, Dataset, Goal, Report, Round, Target } from "../../../../domain/dataset/schema";
import type { DraftReading } from "../sources/readDraft";
import { questionKey } from "../draft/questionKey";

/** One assessment on the question card: asked, or opened to be corrected. */
export interface Question {
  key: string;
  report: Report;
  goal: Goal;
  target: Target;
  round: Round;
  /** As readers would see it now. */
  assessment: Assessment;
  /** As it was read, before any decision. */
  read: Assessment;
  /** Why it is asked; null where it is not. */
  item: ReviewItem | null;
}

/** The reader's suggestion, if it was not sure enough to publish it. */
export const candidateOf = ({ read }: Pick<Question, "read">): Candidate | null =>
  read.status === "none" ? (read.candidate ?? null) : null;

/** A report's open questions in its order; postponed ones come last. */
export function openQuestions(
  reading: Pick<DraftReading, "conversion" | "unreviewed">,
  reportId: string,
  skipped: readonly string[],
): Question[] {
  const open = reading.conversion.reviewList
    .filter((item) => item.reportId === reportId)
    .flatMap((item) => questionOf(reading, item.entry.target ?? "", item.roundId) ?? []);
  const place = ({ key }: Question) => skipped.indexOf(key);
  return open.toSorted((a, b) => place(a) - place(b));
}

/** The question on a target in a round; null where the dataset has neither. */
export function questionOf(
  { conversion, unreviewed }: Pick<DraftReading, "conversion" | "unreviewed">,
  targetId: string,
  roundId: string,
): Question | null {
  const found = assessmentIn(conversion.dataset, targetId, roundId);
  if (!found) return null;
  const read = assessmentIn(unreviewed, targetId, roundId)?.assessment;
  return {
    ...found,
    key: questionKey(targetId, roundId),
    // A target that a person merged or split has no such text in the unreviewed dataset.
    read: read?.text === found.assessment.text ? read : found.assessment,
    item: itemFor(conversion, targetId, roundId),
  };
}

/** Cached: the same target and list item are looked up for every question. */
const items = new WeakMap<readonly ReviewItem[], ReadonlyMap<string, ReviewItem>>();
const targets = new WeakMap<Dataset, ReadonlyMap<string, Pick<Found, "report" | "goal" | "target">>>();

function itemFor({ reviewList }: Conversion, targetId: string, roundId: string): ReviewItem | null {
  const known =
    items.get(reviewList) ??
    new Map(reviewList.map((item) => [questionKey(item.entry.target ?? "", item.roundId), item] as const));
  items.set(reviewList, known);
  return known.get(questionKey(targetId, roundId)) ?? null;
}

type Found = Pick<Question, "report" | "goal" | "target" | "round" | "assessment">;

function assessmentIn(dataset: Dataset, targetId: string, roundId: string): Found | null {
  const known = targets.get(dataset) ?? targetsById(dataset);
  targets.set(dataset, known);
  const found = known.get(targetId);
  const round = found?.report.rounds.find(({ id }) => id === roundId);
  const assessment = found?.target.assessments.find((one) => one.roundId === roundId);
  return found && round && assessment ? { ...found, round, assessment } : null;
}

const targetsById = ({ goals, reports }: Dataset): ReadonlyMap<string, Pick<Found, "report" | "goal" | "target">> =>
  new Map(
    goals.flatMap((goal) => {
      const report = reports.find(({ id }) => id === goal.reportId);
      return report ? goal.targets.map((target) => [target.id, { report, goal, target }] as const) : [];
    }),
  );

/** The other open questions with the same text, the same candidate and a round of the same kind, which can be answered together. */
export function alikeQuestions(question: Question, open: readonly Question[]): Question[] {
  const candidate = candidateOf(question);
  return open.filter(
    (other) =>
      other.key !== question.key &&
      other.item !== null &&
      other.round.kind === question.round.kind &&
      other.read.text.trim() === question.read.text.trim() &&
      candidateOf(other)?.status === candidate?.status,
  );
}
