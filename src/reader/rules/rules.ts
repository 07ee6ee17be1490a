import { beside } from "./beside";
import { doubt } from "./doubt";
import { doubtedSuccess } from "./doubtedSuccess";
import { forecast } from "./forecast";
import { missed } from "./missed";
import { partial } from "./partial";
import { reached } from "./reached";
import { unreal } from "./unreal";
import type { Rule } from "./rule";

/**
 * The rules, in the order in which they are asked: the first that matches a claim reads it. What qualifies a verdict ("only partly",
 * "hardly", "if") comes before the plain verdict, so that bad news is never read as good. A new rule is written in the file of its rank and
 * listed here.
 */
export const rules: readonly Rule[] = [
  unreal.counterfactual,
  unreal.onlyIf,
  unreal.butFor,
  doubtedSuccess.hardly,
  partial.whollyDenied,
  partial.partlyMissed,
  partial.partly,
  doubtedSuccess.perhaps,
  doubtedSuccess.notIf,
  doubtedSuccess.deniedWithDoubt,
  doubtedSuccess.notYet,
  missed.notReached,
  missed.notCarriedOut,
  doubt.mayFail,
  doubt.badIf,
  missed.leftUndone,
  missed.shortOfGoal,
  missed.cancelled,
  missed.postponedPastYear,
  doubt.putOff,
  doubt.behind,
  doubt.inDoubt,
  doubt.notAsPlanned,
  doubt.partlyAsPlanned,
  doubt.withReservation,
  doubtedSuccess.onCondition,
  doubtedSuccess.would,
  doubtedSuccess.stillPossible,
  forecast.reachedSoFar,
  reached.reached,
  reached.notShort,
  forecast.noDoubt,
  forecast.willBeReached,
  forecast.willNotFallShort,
  forecast.asPlanned,
  beside.willBeDone,
  beside.willBeCarriedOut,
  beside.completed,
  beside.carriedOut,
];
