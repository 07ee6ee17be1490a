import { isBad } from "../domain/status";
import type { Candidate } from "../domain/dataset/schema";
import { assess } from "./assess";
import { isPreparatoryStage } from "./guards/isPreparatoryStage";
import type { Passage, Reading } from "./reading";
import { additionsTo, isBareVerdict, likelihoodOf, sideOf, type Addition, type ToJudge } from "./sureness/likelihood";
import { measuredRecords, type Records } from "./sureness/records";
import { secondOpinionOn, type Opinion } from "./sureness/secondOpinion";
import { warningSignsOf } from "./sureness/warningSigns";

/** The likelihood of a verdict, and whether it is published. */
export interface Sureness {
  readonly likelihood: number;
  readonly threshold: number;
  /** The features that its likelihood is the sum of. */
  readonly additions: readonly Addition[];
  /** The second opinion: statuses by the words of the passage, without the grammar. */
  readonly opinion: Opinion;
  /** The passage is only the verdict: it is published whatever its likelihood. */
  readonly bare: boolean;
  /** Another signal about the goal stands on the other side of good and bad. */
  readonly contradicted: boolean;
  /** Good news of a preparatory stage alone: only a person knows whether it is the target. */
  readonly preparatory: boolean;
  /** Good news in one respect only. */
  readonly ofPart: boolean;
  /** The level was not named as one. */
  readonly assumed: boolean;
  readonly published: boolean;
}

/** A reading as it is published: where it is not sure enough, no status, and a candidate that a person may confirm. */
export interface PublishedReading extends Reading {
  readonly candidate?: Candidate;
}

/** Signals of these ranks speak of the goal as a whole, so that one on each side is a contradiction. */
const decisive: ReadonlySet<string> = new Set(["outcome", "event", "forecast", "compared", "light"]);

/** Whether the passage also says the opposite of its goal as a whole. */
const isContradicted = ({ lost, status }: Reading): boolean =>
  lost.some((signal) => signal.ofGoal && decisive.has(signal.rank) && isBad(signal.status) !== isBad(status));

/** Good news of a preparatory stage alone. */
const isPreparatory = ({ status, evidence, language }: Reading): boolean =>
  status === "achieved" && evidence !== null && isPreparatoryStage(evidence.quote, language);

/** Good news of the goal in one respect: what became of the rest is not said. */
const isOfPart = ({ status, ofPart }: Reading): boolean => ofPart === true && !isBad(status);

/** Whether a person is asked however likely the verdict is. */
export const isAlwaysAsked = (reading: Reading): boolean =>
  isContradicted(reading) || isPreparatory(reading) || isOfPart(reading) || reading.assumed === true;

/** A reading's verdict, with everything that its likelihood depends on. */
export const toJudge = (passage: Passage, reading: Reading): ToJudge => ({
  ...reading,
  signs: warningSignsOf(passage, reading),
  opinion: secondOpinionOn(passage, reading.language),
});

/** How sure a reading's verdict is; null if it has none. */
export function surenessOf(passage: Passage, reading: Reading, records: Records = measuredRecords): Sureness | null {
  if (reading.status === "none") return null;
  const verdict = toJudge(passage, reading);
  const likelihood = likelihoodOf(records, verdict);
  const threshold = records.thresholds[sideOf(reading)];
  const bare = isBareVerdict(verdict);
  return {
    likelihood,
    threshold,
    additions: additionsTo(verdict, records),
    opinion: verdict.opinion,
    bare,
    contradicted: isContradicted(reading),
    preparatory: isPreparatory(reading),
    ofPart: isOfPart(reading),
    assumed: reading.assumed === true,
    published: !isAlwaysAsked(reading) && (bare || likelihood >= threshold),
  };
}

/** What the passage says of its target where that is sure enough to publish; else a question to a person, with what the reader would answer. */
export function assessOrAsk(passage: Passage): PublishedReading {
  const reading = assess(passage);
  const { status, basis, rule, evidence } = reading;
  if (status === "none" || basis === null || rule === null || evidence === null) return reading;
  if (surenessOf(passage, reading)?.published !== false) return reading;
  return {
    ...reading,
    status: "none",
    basis: null,
    rule: null,
    evidence: null,
    reason: null,
    noneReason: "unclear",
    candidate: { status, basis, rule, evidence },
  };
}
