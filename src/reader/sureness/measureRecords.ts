import { fitLogOdds, type Hold } from "./fitLogOdds";
import { groupKinds, type GroupKind } from "./groupKinds";
import { groupsOf, likelihoodOf, sideOf, type ToJudge } from "./likelihood";
import { sides, type Records, type RuleRecord, type Side } from "./records";
import { warningSigns, type WarningSign } from "./warningSigns";

/** A verdict of the reader on a labelled passage. */
export interface JudgedVerdict {
  readonly verdict: ToJudge;
  readonly signs: readonly WarningSign[];
  readonly right: boolean;
}

/** A verdict with the likelihood that the records of other passages give it. */
export interface CrossJudged extends JudgedVerdict {
  readonly side: Side;
  readonly likelihood: number;
}

/** The verdicts, parted so that each part can be judged by the others. */
type Parts = readonly (readonly JudgedVerdict[])[];

/** A group needs passages to differ from the wider ones; a language needs more than a rule, and a sign more than a group. */
const holds: Record<GroupKind | "sign", Hold> = {
  side: { ridge: 0.01, onlyLowers: false },
  bareness: { ridge: 0.5, onlyLowers: false },
  status: { ridge: 3, onlyLowers: false },
  basis: { ridge: 3, onlyLowers: false },
  subject: { ridge: 3, onlyLowers: false },
  opinion: { ridge: 3, onlyLowers: false },
  rule: { ridge: 4, onlyLowers: false },
  "rule in a language": { ridge: 20, onlyLowers: false },
  sign: { ridge: 8, onlyLowers: true },
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

function recordsOf(verdicts: readonly JudgedVerdict[]): Pick<Records, "groups" | "signs"> {
  const weights = fitLogOdds(
    verdicts.map(({ verdict, signs, right }) => {
      const groups = groupsOf(verdict, signs);
      return {
        right,
        features: [
          ...groupKinds.map((kind) => ({ group: kind, name: groups[kind] })),
          ...signs.map((sign) => ({ group: "sign" as const, name: `${sideOf(verdict)} ${sign}` })),
        ],
      };
    }),
    holds,
  );
  const recordsOfKind = (kind: GroupKind): Record<string, RuleRecord> => {
    const byName = new Map<string, RuleRecord>();
    for (const { verdict, signs, right } of verdicts) {
      const name = groupsOf(verdict, signs)[kind];
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
      basis: recordsOfKind("basis"),
      subject: recordsOfKind("subject"),
      opinion: recordsOfKind("opinion"),
      rule: recordsOfKind("rule"),
      "rule in a language": recordsOfKind("rule in a language"),
    },
    signs: { good: lowering("good"), bad: lowering("bad") },
  };
}

/**
 * What must be right of what is published, cross-fitted. Good news 95 times in 100, whatever that costs in coverage; bad news less often, since it is
 * seldom good news that it hides: mostly at risk is taken for not met, or the other way round.
 */
const demanded: Readonly<Record<Side, number>> = { good: 0.95, bad: 0.705 };

/** The lowest likelihood at which, and above which, what is published is right often enough. */
function thresholdOf(judged: readonly CrossJudged[], share: number): number {
  const ordered = judged.toSorted((one, other) => other.likelihood - one.likelihood);
  let threshold = 1;
  let right = 0;
  for (const [index, verdict] of ordered.entries()) {
    right += Number(verdict.right);
    const next = ordered[index + 1]?.likelihood;
    if (next !== verdict.likelihood && right / (index + 1) >= share) threshold = verdict.likelihood;
  }
  return Math.floor(threshold * 1e6) / 1e6;
}

/** Each verdict judged by the records of the parts that it is not in. */
export function crossFitted(parts: Parts): CrossJudged[] {
  return parts.flatMap((part) => {
    const records = recordsOf(parts.flatMap((other) => (other === part ? [] : other)));
    return part.map((one) => ({
      ...one,
      side: sideOf(one.verdict),
      likelihood: likelihoodOf(records, one.verdict, one.signs),
    }));
  });
}

/**
 * The records of all verdicts, with the thresholds that cross-fitting gives: each part is judged by records of the others, so that no passage is judged
 * by a record that it made itself.
 */
export function measureRecords(parts: Parts, about: Pick<Records, "passages" | "reader">): Records {
  const judged = crossFitted(parts);
  const thresholds = Object.fromEntries(
    sides.map((side) => [
      side,
      thresholdOf(
        judged.filter((one) => one.side === side),
        demanded[side],
      ),
    ]),
  );
  return {
    ...about,
    thresholds: { good: thresholds["good"] ?? 1, bad: thresholds["bad"] ?? 1 },
    ...recordsOf(parts.flat()),
  };
}
