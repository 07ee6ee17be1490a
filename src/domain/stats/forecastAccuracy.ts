import type { Report, Round } from "../dataset/schema";
import type { GoalSummary } from "../dataset/summary";
import type { Status } from "../status";
import { assessmentIn } from "../goal/assessmentIn";

/** What a forecast predicted: that the target is or will be reached, that it may not be, that it will not be. */
const predictions = ["reached", "doubted", "missed"] as const;

/** One of {@link predictions}. */
export type Prediction = (typeof predictions)[number];

/** The outcomes of all targets with the same prediction. */
export interface PredictionOutcome {
  prediction: Prediction;
  targets: number;
  achieved: number;
  /** Not met, of which `partly` in part. */
  missed: number;
  partly: number;
  /** The outcome is not known: not assessed, no result given, or unclear. These count neither for nor against the forecast. */
  unknown: number;
}

/** One forecast of the year compared with the year's outcome. */
export interface RoundAccuracy {
  round: Round;
  outcomes: PredictionOutcome[];
  /** Targets that the forecast did not assess, so that it was neither right nor wrong about them. */
  unassessed: number;
}

/** Below this many targets with a known result, the page warns that a single target changes the shares noticeably. */
export const fewTargets = 20;

/** How often each forecast of the year came true, in the order of the rounds. */
export function forecastAccuracy(report: Report, goals: readonly GoalSummary[], outcome: Round): RoundAccuracy[] {
  const targets = goals.flatMap((goal) => goal.targets);
  const forecasts = report.rounds.filter(({ kind, year }) => kind === "forecast" && year === outcome.year);
  return forecasts.map((round) => {
    const pairs = targets.map((target) => ({
      predicted: predictionOf(assessmentIn(target, round.id).status),
      result: assessmentIn(target, outcome.id),
    }));
    return {
      round,
      outcomes: predictions.flatMap((which) => {
        const results = pairs.filter(({ predicted }) => predicted === which).map(({ result }) => result);
        if (results.length === 0) return [];
        const achieved = results.filter(({ status }) => status === "achieved").length;
        const missed = results.filter(({ status }) => status === "not-achieved");
        const partly = missed.filter((result) => result.status !== "none" && result.partly === true).length;
        const unknown = results.length - achieved - missed.length;
        return [{ prediction: which, targets: results.length, achieved, missed: missed.length, partly, unknown }];
      }),
      unassessed: pairs.filter(({ predicted }) => predicted === null).length,
    };
  });
}

/** How many targets have both a prediction and a known outcome. */
export const knownResults = ({ outcomes }: RoundAccuracy): number =>
  outcomes.reduce((sum, { targets, unknown }) => sum + targets - unknown, 0);

function predictionOf(status: Status): Prediction | null {
  switch (status) {
    case "achieved":
    case "on-track":
      return "reached";
    case "at-risk":
      return "doubted";
    case "not-achieved":
      return "missed";
    case "none":
      return null;
    default:
      return status satisfies never;
  }
}
