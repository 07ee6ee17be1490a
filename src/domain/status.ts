/** What a report can say of a target, from best to worst. The meaning of each stands in docs/statuses.md. */
export const verdicts = ["achieved", "on-track", "at-risk", "not-achieved"] as const;

/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number];

/** A verdict, or `none`: the target is not assessed in the round. */
export const statuses = [...verdicts, "none"] as const;

/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];

/** Why a target has no status in a round: not mentioned, the report cannot tell yet, or the reader is unsure. */
export const noneReasons = ["silent", "not-assessable", "unclear"] as const;

/** One of {@link noneReasons}. */
export type NoneReason = (typeof noneReasons)[number];

/**
 * A target's status as it is shown, in display order: not met first. `to-check` is an assessment without a status that a person has to look at. It is
 * counted, filtered and marked separately from "not assessed".
 */
export const shownStatuses = ["not-achieved", "at-risk", "to-check", "none", "on-track", "achieved"] as const;

/** One of {@link shownStatuses}. */
export type ShownStatus = (typeof shownStatuses)[number];

/** How an assessment is shown to readers. */
export const shownStatusOf = ({
  status,
  noneReason,
}: {
  status: Status;
  noneReason: NoneReason | null;
}): ShownStatus => (noneReason === "unclear" ? "to-check" : status);

/** The verdicts of goals in the same order. A goal has no `to-check` of its own. */
export const bySeverity = [
  "not-achieved",
  "at-risk",
  "none",
  "on-track",
  "achieved",
] as const satisfies readonly Status[];

/** How much attention a status asks for: 0 is the most. */
export const severity = (status: ShownStatus): number => shownStatuses.indexOf(status);

/** The statuses that are bad news, the worst first. */
export const badStatuses = ["not-achieved", "at-risk"] as const satisfies readonly Status[];

/** Whether a status is bad news. */
export const isBad = (status: ShownStatus): boolean => badStatuses.some((bad) => bad === status);

/** Whether a status is good news. */
const isGood = (status: Status): boolean => status === "achieved" || status === "on-track";

/**
 * How a status was found: the sentence states it, it follows from the sentence, it is the report's own status mark or word, a reported figure was
 * compared with its target level, or a person decided.
 */
export const bases = ["stated", "inferred", "own", "compared", "reviewed"] as const;

/** One of {@link bases}. */
export type Basis = (typeof bases)[number];

/** What stands in place of the rule if no rule of the reader decided a status: the report's own mark, or a person. */
export const deciders = ["own-status", "reviewed"] as const;

/** One of {@link deciders}. */
export type Decider = (typeof deciders)[number];

/**
 * A goal's status from its targets' statuses. Helsinki's rule (council case HEL 2022-014260) is the default: a binding goal is met only when every one
 * of its measures reaches its target level, so the worst target decides, and a target that is not assessed keeps a goal from being achieved.
 */
export function verdictOf(targets: readonly Status[]): Status {
  if (targets.includes("not-achieved")) return "not-achieved";
  if (targets.includes("at-risk")) return "at-risk";
  if (targets.length > 0 && targets.every((status) => status === "achieved")) return "achieved";
  if (targets.includes("on-track")) return "on-track";
  return "none";
}

/**
 * Whether the status that was read contradicts the report's own ("Vihreä"). Achieved and on track agree, since both are good news; in an outcome,
 * "only partly" and "not" agree too.
 */
export function contradicts(read: Status, own: Status | null, kind: "forecast" | "outcome"): boolean {
  if (own === null || own === "none" || own === read) return false;
  if (isGood(read) && isGood(own)) return false;
  return !(kind === "outcome" && read !== "none" && !isGood(read) && !isGood(own));
}
