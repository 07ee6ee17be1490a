import { fitLogOdds, type Feature, type WeightLimits } from "./fitLogOdds";
import { groupKinds, type GroupKind } from "./groupKinds";
import { agreementGroupOf, agreementOf, groupsOf, likelihoodOf, sideOf, type ToJudge } from "./likelihood";
import type { Records, RuleRecord, Side } from "./records";
import { warningSigns } from "./warningSigns";

/** A verdict of the reader on a labelled passage. */
export interface JudgedVerdict {
  readonly verdict: ToJudge;
  readonly right: boolean;
  /** A person is asked whatever the likelihood: a signal of the other side of good and bad is beside it, say. */
  readonly alwaysAsked: boolean;
}

/** A verdict with the likelihood that the records of other passages give it. */
export interface CrossJudged extends JudgedVerdict {
  readonly side: Side;
  readonly likelihood: number;
}

type Group = GroupKind | "sign" | "agreement";

/** A group needs passages to differ from the wider ones, and a sign more than a group. A sign may only lower, and agreement only raise. */
const limits: Record<Group, WeightLimits> = {
  side: { ridge: 0.01 },
  bareness: { ridge: 0.5 },
  status: { ridge: 5 },
  subject: { ridge: 5 },
  place: { ridge: 5 },
  rule: { ridge: 16 },
  sign: { ridge: 16, max: 0 },
  agreement: { ridge: 1, min: 0 },
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

function featuresOf(verdict: ToJudge): Feature<Group>[] {
  const groups = groupsOf(verdict);
  const side = sideOf(verdict);
  return [
    ...groupKinds.map((kind) => ({ group: kind, name: groups[kind] })),
    ...verdict.signs.map((sign) => ({ group: "sign" as const, name: `${side} ${sign}` })),
    { group: "agreement", name: agreementGroupOf(verdict), value: agreementOf(verdict) },
  ];
}

function recordsOf(verdicts: readonly JudgedVerdict[]): Pick<Records, "groups" | "signs" | "agreement"> {
  const weights = fitLogOdds(
    verdicts.map(({ verdict, right }) => ({ right, features: featuresOf(verdict) })),
    limits,
  );
  const recordsOfKind = (kind: GroupKind): Record<string, RuleRecord> => {
    const byName = new Map<string, RuleRecord>();
    for (const { verdict, right } of verdicts) {
      const name = groupsOf(verdict)[kind];
      const known = byName.get(name) ?? { n: 0, right: 0, logOdds: rounded(weights(kind, name)) };
      byName.set(name, { ...known, n: known.n + 1, right: known.right + Number(right) });
    }
    return Object.fromEntries([...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  };
  const lowering = (side: Side) =>
    Object.fromEntries(warningSigns.map((sign) => [sign, rounded(weights("sign", `${side} ${sign}`))]));
  return {
    groups: {
      side: recordsOfKind("side"),
      bareness: recordsOfKind("bareness"),
      status: recordsOfKind("status"),
      subject: recordsOfKind("subject"),
      place: recordsOfKind("place"),
      rule: recordsOfKind("rule"),
    },
    signs: { good: lowering("good"), bad: lowering("bad") },
    agreement: Object.fromEntries(
      [...new Set(verdicts.map(({ verdict }) => agreementGroupOf(verdict)))]
        .toSorted()
        .map((name) => [name, rounded(weights("agreement", name))]),
    ),
  };
}

/** The same parts, each verdict judged by the records of the parts that it is not in. */
export const crossFitted = <Verdict extends JudgedVerdict>(
  parts: readonly (readonly Verdict[])[],
): (Verdict & CrossJudged)[][] =>
  parts.map((part) => {
    const records = recordsOf(parts.flatMap((other) => (other === part ? [] : other)));
    return part.map((one) => ({
      ...one,
      side: sideOf(one.verdict),
      likelihood: likelihoodOf(records, one.verdict),
    }));
  });

/** The records of all verdicts, with the thresholds that cross-fitting gave. */
export const measureRecords = (
  verdicts: readonly JudgedVerdict[],
  about: Pick<Records, "passages" | "reader" | "thresholds">,
): Records => ({ ...about, ...recordsOf(verdicts) });
