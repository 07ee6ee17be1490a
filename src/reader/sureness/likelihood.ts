import { isBad } from "../../domain/status";
import type { Reading } from "../reading";
import { opensWithGoal } from "./opensWithGoal";
import { groupKinds } from "./groupKinds";
import type { GroupKind } from "./groupKinds";
import type { Records, Side } from "./records";
import type { Opinion } from "./secondOpinion";
import type { WarningSign } from "./warningSigns";

/** A verdict as far as its likelihood hangs on it. */
export interface ToJudge extends Pick<Reading, "status" | "basis" | "rule" | "about" | "kind" | "evidence"> {
  /** What the words of the passage say without the grammar. */
  readonly opinion: Opinion;
}

/**
 * How far the second opinion goes with good news: from "against" to "strongly for". Bad news stands in single words too often for the words as a whole to
 * say much of it.
 */
function agreementOf(side: Side, opinion: Opinion): string {
  if (side === "bad") return "not asked";
  const odds = Math.log(opinion.good / opinion.bad);
  const silent = opinion.none > likelyNone ? ", perhaps no outcome" : "";
  return `${odds < -0.5 ? "against" : odds < 0.5 ? "undecided" : odds < 1.5 ? "for" : "strongly for"}${silent}`;
}

/** From here on the words rather say that the passage tells no outcome. */
const likelyNone = 0.4;

/** A verdict of no more words says nothing else. */
const bare = 6;

/** "fi.reached" without its language. */
const ruleNameOf = ({ rule }: ToJudge): string => rule?.slice(rule.indexOf(".") + 1) ?? "";

/** The side that a verdict stands on. */
export const sideOf = ({ status }: Pick<Reading, "status">): Side => (isBad(status) ? "bad" : "good");

/**
 * The groups whose records make a verdict's: its side; whether it is a bare verdict and all that the passage says, or a plain one of the goal that no sign warns of; its status in this kind of round; how it was found; what it speaks of and whether the passage says nothing else; the second opinion; its rule in all languages;
 * its rule in this one.
 */
export function groupsOf(verdict: ToJudge, signs: readonly WarningSign[]): Readonly<Record<GroupKind, string>> {
  const { status, basis, about, kind, evidence, rule } = verdict;
  const side = sideOf(verdict);
  const quote = evidence?.quote ?? "";
  const short = quote.split(/\s+/u).length <= bare ? ", few words" : "";
  const isAlone = !signs.includes("not-alone");
  const isUnwarned = signs.every((sign) => sign === "not-alone" || sign === "not-bare");
  const isPlain = isUnwarned && about === "goal";
  const subject = `${about === "goal" && opensWithGoal(quote) ? "goal first" : (about ?? "")}${short}`;
  return {
    side,
    bareness: `${side}, ${short !== "" && isAlone ? "bare" : short !== "" && isPlain ? "plain" : "not bare"}`,
    status: `${status} in ${kind}, ${basis ?? ""}`,
    basis: `${side}, ${basis ?? ""}`,
    subject: `${side}, ${subject}`,
    opinion: `${side}, ${agreementOf(side, verdict.opinion)}`,
    rule: ruleNameOf(verdict),
    "rule in a language": rule ?? "",
  };
}

/** How likely a verdict is right: the records of its groups together, lowered by each warning sign. */
export function likelihoodOf(
  records: Pick<Records, "groups" | "signs">,
  verdict: ToJudge,
  signs: readonly WarningSign[],
): number {
  const groups = groupsOf(verdict, signs);
  const lowering = records.signs[sideOf(verdict)];
  const logOdds =
    groupKinds.reduce((sum, kind) => sum + (records.groups[kind][groups[kind]]?.logOdds ?? 0), 0) +
    signs.reduce((sum, sign) => sum + (lowering[sign] ?? 0), 0);
  return 1 / (1 + Math.exp(-logOdds));
}
