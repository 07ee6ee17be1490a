import type { TFunction } from "i18next";
import type { Round } from "../../domain/dataset/schema";
import type { GoalSummary } from "../../domain/dataset/summary";
import { verdictIn } from "../../domain/goal/assessmentIn";
import { countAchieved, decidingTargets } from "../../domain/goal/decidingTargets";

/** A placeholder for names in a sentence: pages replace it by links, titles by plain text. */
export const namesSlot = "\u2063";

/** The goal's verdict in one sentence, starting with the status's word. Its names are those of {@link verdictTargets}. */
export function goalVerdict(t: TFunction<"goal">, goal: GoalSummary, round: Round): string {
  const verdict = verdictIn(goal, round.id);
  if (goal.targets.length === 0) return t("noTargets");
  if (goal.targets.length === 1) return t(`alone.${round.kind}.${verdict}`, { names: namesSlot });
  const achieved = countAchieved(goal, round.id);
  if (verdict === "none" && achieved > 0) {
    // The verdict is "not assessed", but the sentence also says what was reached.
    const open = goal.targets.length - achieved;
    return t("whole.partly", { count: open, achieved, all: goal.targets.length, names: namesSlot });
  }
  const count = verdict === "achieved" || verdict === "none" ? goal.targets.length : verdictTargets(goal, round).length;
  return t(`whole.${round.kind}.${verdict}`, { count, names: namesSlot });
}

/** The end of a sentence after the names: no full stop after a name that was cut and ends in an ellipsis. */
export const afterNames = (names: readonly string[], closing: string): string =>
  names.at(-1)?.endsWith("…") === true && closing.startsWith(".") ? closing.slice(1) : closing;

/** The targets that the sentence about the verdict names. */
export const verdictTargets = (goal: GoalSummary, round: Round) =>
  goal.targets.length === 1 ? goal.targets : decidingTargets(goal, round.id);
