import { isBad } from "../../domain/status";
import type { Reading } from "../reading";
import type { Records, Side } from "./records";
import type { WarningSign } from "./warningSigns";

/** A verdict as far as its likelihood hangs on it. */
export type ToJudge = Pick<Reading, "status" | "basis" | "rule" | "about" | "kind">;

/** The family that a verdict's record is smoothed by: the kind of round, its status, how it was found, and whether the goal is named. */
export const familyOf = ({ status, basis, about, kind }: ToJudge): string =>
  `${kind}: ${status}, ${basis ?? ""}, of ${about ?? ""}`;

/** "fi.reached" without its language. */
export const ruleNameOf = ({ rule }: ToJudge): string => rule?.slice(rule.indexOf(".") + 1) ?? "";

/** The side that a verdict stands on. */
export const sideOf = ({ status }: ToJudge): Side => (isBad(status) ? "bad" : "good");

/**
 * How likely a verdict is right. The record of its side is the start; its family's, the rule's own, and the rule's in this language, move it as far as there is
 * enough of them; each warning sign lowers it.
 */
export function likelihoodOf(
  records: Omit<Records, "thresholds">,
  verdict: ToJudge,
  signs: readonly WarningSign[],
): number {
  const lowering = records.signs[sideOf(verdict)];
  const logOdds =
    (records.sides[sideOf(verdict)]?.logOdds ?? 0) +
    (records.families[familyOf(verdict)]?.logOdds ?? 0) +
    (records.rules[ruleNameOf(verdict)]?.logOdds ?? 0) +
    (records.inLanguage[verdict.rule ?? ""]?.logOdds ?? 0) +
    signs.reduce((sum, sign) => sum + (lowering[sign] ?? 0), 0);
  return 1 / (1 + Math.exp(-logOdds));
}
