import type { Assessment, Cell, Dataset, Goal, Report, Round, Target, Unassessed } from "../../domain/dataset/schema";
import { contradicts } from "../../domain/status";
import type { Status } from "../../domain/status";
import type { Doubt, Misspelling, Reading } from "../../reader/reading";
import { cellAt } from "../../domain/goal/cellAt";
import { messageAt, writeMessage } from "../message";
import type { GoalIds } from "../dataset/assignIds";
import type { FoundGoal, FoundReport } from "../report/readReport";
import type { StatusDecision } from "../settings/reviewFile";
import { sha256OfText } from "../text/sha256";
import type { OutdatedDecision } from "./reviewOutcome";
import { passageFor } from "./reviewPassage";

/**
 * Why a person is asked: the words have no verdict, a target that was added has no words, the report's own status contradicts them, the text has changed since a manual decision, or the
 * reader's own reason. */
export type Why = Doubt | "no-verdict" | "no-words" | "own-status" | "not-sure" | "text-changed";

/** A status that the words may have, and which of them say so; null where none do. */
export interface WeighedStatus {
  status: Status;
  quote: string | null;
}

/** A status for a person to check, with the entry for the review file that answers it. */
export interface ReviewItem {
  reportId: string;
  /** The name of the report's folder, in which the review file stands. */
  folder: string;
  goal: string;
  target: string;
  roundId: string;
  why: Why;
  misspelt: readonly Misspelling[];
  /** The possible statuses, most likely first, each with the words that support it. */
  candidates: WeighedStatus[];
  text: string;
  cell: Cell | null;
  /** The manual decision on an earlier text. */
  decided: StatusDecision | null;
  /** Ready to be put among `statuses` of review.json: as it is where the status is right, else with another status and a reason. */
  entry: StatusDecision;
}

/** The reader's uncertain statuses, in the order of the report, without those that a person has decided. */
export function reviewListOf(
  dataset: Dataset,
  found: readonly FoundReport[],
  ids: ReadonlyMap<FoundGoal, GoalIds>,
  outdated: readonly OutdatedDecision[] = [],
): ReviewItem[] {
  const readings = readingsOf(found, ids);
  return dataset.reports.flatMap((report) =>
    dataset.goals
      .filter(({ reportId }) => reportId === report.id)
      .flatMap((goal) =>
        goal.targets.flatMap((target) =>
          target.assessments.flatMap((now, at): ReviewItem[] => {
            const round = report.rounds[at];
            if (!round || now.review) return [];
            // A target that a person made has another text than the one that was read.
            const reading = (!target.review && readings.get(`${target.id} ${round.id}`)) || null;
            const isMeant = (one: OutdatedDecision) => one.targetId === target.id && one.decision.roundId === round.id;
            const decided = outdated.find(isMeant)?.decision ?? null;
            const why = (decided && "text-changed") ?? whyAsked(now, reading, round);
            return why === null ? [] : [itemOf(goal, target, now, { reading, why, decided, report })];
          }),
        ),
      ),
  );
}

/** The reader's results, by the ids of target and round. */
const readingsOf = (
  found: readonly FoundReport[],
  ids: ReadonlyMap<FoundGoal, GoalIds>,
): ReadonlyMap<string, Reading | null> =>
  new Map(
    found.flatMap(({ goals }) =>
      goals.flatMap((goal) =>
        goal.targets.flatMap(({ assessments }, at) =>
          assessments.map(
            ({ assessment, reading }) =>
              [`${ids.get(goal)?.targetIds[at] ?? ""} ${assessment.roundId}`, reading] as const,
          ),
        ),
      ),
    ),
  );

/** Why a person should check an assessment; null if nothing is open. */
function whyAsked(now: Assessment, reading: Reading | null, { kind }: Round): Why | null {
  const candidate = candidateOf(now);
  if (reading?.unsure) return reading.unsure;
  if (contradicts(candidate?.status ?? now.status, now.ownStatus?.status ?? null, kind)) return "own-status";
  if (candidate) return "not-sure";
  if (now.noneReason !== "unclear") return null;
  return now.text === "" ? "no-words" : "no-verdict";
}

/** Why an assessment is asked, and what is known of it. */
interface Asked {
  reading: Reading | null;
  why: Why;
  decided: StatusDecision | null;
  report: Report;
}

function itemOf(goal: Goal, target: Target, now: Assessment, { reading, why, decided, report }: Asked): ReviewItem {
  const { roundId, text, status, source } = now;
  const [folder = goal.reportId] = (report.sources[0]?.file ?? goal.reportId).split("/");
  return {
    reportId: goal.reportId,
    folder,
    goal: goal.title,
    target: target.name,
    roundId,
    why,
    misspelt: reading?.misspelt ?? [],
    candidates: candidatesOf(now, reading),
    text,
    cell: (source[0] && cellAt(goal, source[0])) ?? null,
    decided,
    entry: {
      ...passageFor(goal, now, report.language),
      target: target.id,
      roundId,
      textSha256: sha256OfText(text),
      status: candidateOf(now)?.status ?? status,
      reason: "",
      ...(decided ? { was: decided.status } : {}),
    },
  };
}

/** The status that the words seem to say, where the reader is not sure enough to give it. */
const candidateOf = (assessment: Assessment): Unassessed["candidate"] =>
  assessment.status === "none" ? assessment.candidate : undefined;

/** Each status once, with the first words that speak for it. */
function candidatesOf(now: Assessment, reading: Reading | null): WeighedStatus[] {
  const { status, evidence, ownStatus } = now;
  const candidate = candidateOf(now);
  const all = [
    { status, quote: evidence?.quote ?? null },
    ...(candidate ? [{ status: candidate.status, quote: candidate.evidence.quote }] : []),
    ...(ownStatus?.status ? [{ status: ownStatus.status, quote: ownStatus.text }] : []),
    ...(reading?.lost ?? []).map((lost) => ({ status: lost.status, quote: lost.evidence.quote })),
  ];
  return all.filter((one, at) => all.findIndex((other) => other.status === one.status) === at);
}

/** The reason as a sentence for people who do not know the reader. */
function whyText({ why, misspelt, decided }: ReviewItem): string {
  switch (why) {
    case "text-changed":
      return `The text has changed since it was decided to be ${decided?.status ?? "none"}${decided?.reason ? ` ("${decided.reason}")` : ""}; that decision is not applied.`;
    case "misspelt": {
      const words = misspelt.map(({ received, corrected }) => `"${received}" was read as "${corrected}"`);
      return `A word that decides is misspelt: ${words.join(", ")}.`;
    }
    case "two-verdicts":
      return "The text says of the target both that it was reached and that it was not.";
    case "unknown-negation":
      return "The text denies something of the goal in a way that no rule reads, so no status is given.";
    case "not-sure":
      return "The words seem to give the status that is proposed, but not surely enough to publish it unasked.";
    case "no-verdict":
      return "The round speaks of the target, but none of its words say how the target fares.";
    case "no-words":
      return "No words of the round are given to this target, so none say how it fares.";
    case "own-status":
      return "The status that the report itself gives and the one that its words give do not agree.";
    default:
      return why satisfies never;
  }
}

/** An earlier decision: the status, the words that it was made on, who made it and when. */
function decisionText({ status, evidence, passage, by, on }: StatusDecision): string {
  const words = evidence ?? passage;
  const decider = [by, on].filter((one) => one !== undefined).join(", ");
  return `${status}${words === undefined ? "" : `, by "${words.trim()}"`}${decider === "" ? "" : ` (${decider})`}`;
}

/** The list as text for a terminal. */
export const writeReviewList = (items: readonly ReviewItem[]): string =>
  items
    .map((item, at) => {
      const { folder, goal, target, roundId, candidates, text, cell, decided, entry } = item;
      const place = cell ? writeMessage(messageAt(cell, cell.column, { text: "" })).replace(/:\s*$/, "") : folder;
      return [
        `${at + 1}. ${target}, ${roundId}`,
        `   Goal:   ${goal}`,
        `   Where:  ${place}`,
        `   Why:    ${whyText(item)}`,
        ...(decided ? [`   Then:   ${decisionText(decided)}`] : []),
        `   Text:   ${text.replaceAll("\n", "\n           ")}`,
        ...candidates.map(
          ({ status, quote }, place) =>
            `   ${place === 0 ? "Now:   " : "Or:    "} ${status}${quote === null ? "" : `, by "${quote.trim()}"`}`,
        ),
        `   To settle it, put this ${decided ? "in the place of the earlier entry" : 'among "statuses"'} in ${folder}/review.json; where the status is another, change it and give your reason:`,
        `   ${JSON.stringify(entry)}`,
      ].join("\n");
    })
    .join("\n\n");
