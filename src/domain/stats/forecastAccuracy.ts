import type { Report, Round } from "../dataset/schema";
import type { GoalSummary } from "../dataset/summary";
import type { Status } from "../status";
import { assessmentIn } from "../goal/assessmentIn";

/** What a forecast said, as far as it can come true: that the target is or will be reached, that it may not be, that it will not be. */
const predictions = ["reached", "doubted", "missed"] as const;

/** One of {@link predictions}. */
export type Prediction = (typeof predictions)[number];

/** What became of the targets of which a forecast said the same. */
export interface PredictionOutcome {
  prediction: Prediction;
  targets: number;
  achieved: number;
  /** Not met, of which `partly` in part. */
  missed: number;
  partly: number;
  /** The outcome does not say: not assessed, no result given, or unclear. These speak neither for the forecast nor against it. */
  unknown: number;
}

/** One forecast of the year against its outcome. */
export interface RoundAccuracy {
  round: Round;
  outcomes: PredictionOutcome[];
  /** Targets that the forecast did not assess; it cannot have been right or wrong of them. */
  unassessed: number;
}

/** Below so many targets with a known result, one target more or less moves the picture: the page says so. */
export const fewTargets = 20;

/** How much of each forecast of a year came true, in the order of the rounds. */
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

/** Targets of which both the forecast and the outcome say something. */
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
