import { isBad } from "../../domain/status";
import type { Reading } from "../reading";
import { opensWithGoal } from "./opensWithGoal";
import { groupKinds, type GroupKind } from "./groupKinds";
import type { Records, Side } from "./records";
import type { Opinion } from "./secondOpinion";
import type { WarningSign } from "./warningSigns";

/** The parts of a verdict that its likelihood depends on. */
export interface ToJudge extends Pick<Reading, "status" | "basis" | "rule" | "about" | "kind" | "evidence"> {
  /** It says "only partly". */
  readonly partly?: true;
  /** The second opinion: statuses by the words of the passage, without the grammar. */
  readonly opinion: Opinion;
  /** Its warning signs. */
  readonly signs: readonly WarningSign[];
}

/** The most words of a bare verdict. */
const bare = 6;

/** "fi.reached" without its language. */
const ruleNameOf = ({ rule }: ToJudge): string => rule?.slice(rule.indexOf(".") + 1) ?? "";

/** The side of a verdict. */
export const sideOf = ({ status }: Pick<Reading, "status">): Side => (isBad(status) ? "bad" : "good");

/** The position of the deciding sentence in the passage. */
function placeOf({ signs }: ToJudge): string {
  if (signs.includes("in-the-middle")) return "in the middle";
  return signs.includes("not-alone") ? "at an end" : "alone";
}

/**
 * The groups whose records make a verdict's: its side; whether it is a bare verdict and all that the passage says, or a plain one of the goal that no sign
 * warns of; its status in this kind of round; what it speaks of; where it stands; its rule, in all languages.
 */
export function groupsOf(verdict: ToJudge): Readonly<Record<GroupKind, string>> {
  const { status, basis, about, kind, evidence, signs, partly } = verdict;
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
    status: `${status} in ${kind}, ${partly ? "partly" : (basis ?? "")}`,
    subject: `${side}, ${subject}`,
    place: `${side}, ${placeOf(verdict)}`,
    rule: ruleNameOf(verdict),
  };
}

/** Whether a verdict is its passage's only content. */
export const isBareVerdict = (verdict: ToJudge): boolean => groupsOf(verdict).bareness.endsWith(", bare");

/** The limits of the second opinion's probabilities. */
const [minOpinion, maxOpinion] = [0.01, 0.99];
/** With five statuses to choose from, an opinion that knows nothing gives each a fifth; a little more is no news. */
const evenLogOdds = 1;

/** How far the second opinion goes with the very status: its log-odds there, 0 where it knows nothing. */
export function agreementOf({ status, opinion, partly }: ToJudge): number {
  const share = Math.max(minOpinion, Math.min(maxOpinion, opinion[partly && status !== "none" ? "at-risk" : status]));
  return Math.log(share / (1 - share)) + evenLogOdds;
}

/** If the deciding words name the goal, the grammar is more reliable than the words alone. */
export const agreementGroupOf = (verdict: ToJudge): string =>
  `${sideOf(verdict)}, ${verdict.about === "goal" ? "goal" : "no goal"}`;

/** What one thing adds to the log-odds of a verdict: a group's record, a warning sign, or the second opinion. */
export interface Addition {
  readonly from: GroupKind | "sign" | "opinion";
  readonly name: string;
  readonly logOdds: number;
}

type Weights = Pick<Records, "groups" | "signs" | "agreement">;

/** The features of a verdict's likelihood. */
export function additionsTo(verdict: ToJudge, { groups, signs, agreement }: Weights): Addition[] {
  const own = groupsOf(verdict);
  const side = sideOf(verdict);
  return [
    ...groupKinds.map((kind) => ({ from: kind, name: own[kind], logOdds: groups[kind][own[kind]]?.logOdds ?? 0 })),
    ...verdict.signs.map((name) => ({ from: "sign" as const, name, logOdds: signs[side][name] ?? 0 })),
    {
      from: "opinion",
      name: verdict.status,
      logOdds: (agreement[agreementGroupOf(verdict)] ?? 0) * agreementOf(verdict),
    },
  ];
}

/** How likely a verdict is right: the records of its groups together, lowered by each warning sign, and moved by the second opinion. */
export function likelihoodOf(records: Weights, verdict: ToJudge): number {
  const logOdds = additionsTo(verdict, records).reduce((sum, one) => sum + one.logOdds, 0);
  return 1 / (1 + Math.exp(-logOdds));
}
