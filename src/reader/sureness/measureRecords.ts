import { fitLogOdds, type Hold } from "./fitLogOdds";
import { familyOf, likelihoodOf, ruleNameOf, sideOf, type ToJudge } from "./likelihood";
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

type Halves = readonly [readonly JudgedVerdict[], readonly JudgedVerdict[]];

const featureOf = {
  side: (verdict: ToJudge) => `side ${sideOf(verdict)}`,
  family: (verdict: ToJudge) => `family ${familyOf(verdict)}`,
  rule: (verdict: ToJudge) => `rule ${ruleNameOf(verdict)}`,
  inLanguage: (verdict: ToJudge) => `language ${verdict.rule ?? ""}`,
  sign: (side: Side, sign: WarningSign) => `sign ${side} ${sign}`,
};

/** A family needs passages to differ from its side, a rule to differ needs passages to differ from its family, and a language more to differ from the rule. */
const holds: readonly (readonly [string, Hold])[] = [
  ["side", { ridge: 0.01, onlyLowers: false }],
  ["family", { ridge: 1, onlyLowers: false }],
  ["rule", { ridge: 4, onlyLowers: false }],
  ["language", { ridge: 30, onlyLowers: false }],
  ["sign", { ridge: 8, onlyLowers: true }],
];
const holdOf = (feature: string): Hold =>
  holds.find(([group]) => feature.startsWith(group))?.[1] ?? { ridge: 1, onlyLowers: false };

const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

function recordsOf(verdicts: readonly JudgedVerdict[]): Omit<Records, "thresholds" | "passages" | "reader"> {
  const weights = fitLogOdds(
    verdicts.map(({ verdict, signs, right }) => ({
      right,
      features: [
        featureOf.side(verdict),
        featureOf.family(verdict),
        featureOf.rule(verdict),
        featureOf.inLanguage(verdict),
        ...signs.map((sign) => featureOf.sign(sideOf(verdict), sign)),
      ],
    })),
    holdOf,
  );
  const weightOf = (feature: string): number => rounded(weights.get(feature) ?? 0);
  const told = (keyOf: (verdict: ToJudge) => string, feature: (verdict: ToJudge) => string) => {
    const byKey = new Map<string, RuleRecord>();
    for (const { verdict, right } of verdicts) {
      const key = keyOf(verdict);
      const known = byKey.get(key) ?? { n: 0, right: 0, logOdds: weightOf(feature(verdict)) };
      byKey.set(key, { ...known, n: known.n + 1, right: known.right + Number(right) });
    }
    return Object.fromEntries([...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  };
  const lowering = (side: Side) =>
    Object.fromEntries(warningSigns.map((sign) => [sign, weightOf(featureOf.sign(side, sign))]));
  return {
    sides: told(sideOf, featureOf.side),
    families: told(familyOf, featureOf.family),
    rules: told(ruleNameOf, featureOf.rule),
    inLanguage: told(({ rule }) => rule ?? "", featureOf.inLanguage),
    signs: { good: lowering("good"), bad: lowering("bad") },
  };
}

/** What must be right of what is published: of good news, and of bad. */
const demanded: Readonly<Record<Side, number>> = { good: 0.96, bad: 0.85 };

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
  return Math.floor(threshold * 1000) / 1000;
}

/** Each verdict judged by the records of the half that it is not in. */
export function crossFitted([first, second]: Halves): CrossJudged[] {
  const judge = (judged: readonly JudgedVerdict[], others: readonly JudgedVerdict[]): CrossJudged[] => {
    const records = { ...recordsOf(others), passages: 0, reader: "" };
    return judged.map((one) => ({
      ...one,
      side: sideOf(one.verdict),
      likelihood: likelihoodOf(records, one.verdict, one.signs),
    }));
  };
  return [...judge(first, second), ...judge(second, first)];
}

/**
 * The records of all verdicts, with the thresholds that cross-fitting gives: records of one half judge the other, and back, so that no passage is
 * judged by a record that it made itself.
 */
export function measureRecords(halves: Halves, about: Pick<Records, "passages" | "reader">): Records {
  const judged = crossFitted(halves);
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
    ...recordsOf([...halves[0], ...halves[1]]),
  };
}
