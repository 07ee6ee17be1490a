import type { TFunction } from "i18next";
import type { Round } from "../../domain/dataset/schema";
import type { GoalSummary } from "../../domain/dataset/summary";
import { verdictIn } from "../../domain/goal/assessmentIn";
import { countAchieved, decidingTargets } from "../../domain/goal/decidingTargets";

/** Stands in a sentence where names come: the page fills it with links, a title with plain text. */
export const namesSlot = "\u2063";

/**
 * The goal's verdict in one sentence, opening with the status's own word. Its names are those of {@link verdictTargets}; where the goal has a
 * single target, that one.
 */
export function goalVerdict(t: TFunction<"goal">, goal: GoalSummary, round: Round): string {
  const verdict = verdictIn(goal, round.id);
  if (goal.targets.length === 0) return t("noTargets");
  if (goal.targets.length === 1) return t(`alone.${round.kind}.${verdict}`, { names: namesSlot });
  const achieved = countAchieved(goal, round.id);
  if (verdict === "none" && achieved > 0) {
    // Not assessed, by the city's rule; yet to say no more would hide what was reached.
    const open = goal.targets.length - achieved;
    return t("whole.partly", { count: open, achieved, all: goal.targets.length, names: namesSlot });
  }
  const count = verdict === "achieved" || verdict === "none" ? goal.targets.length : verdictTargets(goal, round).length;
  return t(`whole.${round.kind}.${verdict}`, { count, names: namesSlot });
}

/** What follows the names in a sentence: the last name, where it was shortened, ends in dots of its own, which no full stop follows. */
export const afterNames = (names: readonly string[], closing: string): string =>
  names.at(-1)?.endsWith("…") === true && closing.startsWith(".") ? closing.slice(1) : closing;

/** The targets that the verdict's sentence names. */
export const verdictTargets = (goal: GoalSummary, round: Round) =>
  goal.targets.length === 1 ? goal.targets : decidingTargets(goal, round.id);
