import type { CrossJudged } from "./measureRecords";
import { sides, type Records, type Side } from "./records";

/**
 * What must be right of what is published, cross-fitted. Good news 95 times in 100, whatever that costs in coverage; bad news 82.5 times, the fewest in
 * halves that make 9 in 10 of all that is published right on the passages the model is fitted on. Bad news may be wrong more often, since it is
 * seldom good news that it hides: mostly at risk is taken for not met, or the other way round.
 */
const demanded: Readonly<Record<Side, number>> = { good: 0.95, bad: 0.825 };

/** The lowest likelihood, not under `from`, from which on what is published is right often enough; 1 where that never is. */
function thresholdOf(judged: readonly CrossJudged[], share: number, from = 0): number {
  const ordered = judged.filter(({ likelihood }) => likelihood >= from).toSorted((a, b) => b.likelihood - a.likelihood);
  let threshold = 1;
  let right = 0;
  for (const [index, verdict] of ordered.entries()) {
    right += Number(verdict.right);
    const next = ordered[index + 1]?.likelihood;
    if (next !== verdict.likelihood && right / (index + 1) >= share) threshold = verdict.likelihood;
  }
  return threshold;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** A threshold in thousandths, rounded up, so that nothing is published that lies under it. */
const rounded = (threshold: number): number => Math.ceil(1000 * threshold) / 1000;

/**
 * The thresholds of cross-fitted verdicts. One starts from the mean of those that the verdicts give when one part after the other is left out, so that it does
 * not jump where a single verdict is read anew, and rises from there until what all verdicts demand is met.
 */
export function thresholdsOf(parts: readonly (readonly CrossJudged[])[]): Records["thresholds"] {
  const thresholdFor = (side: Side): number => {
    const open = parts.map((part) => part.filter((one) => !one.alwaysAsked && one.side === side));
    const withoutOne = open.map((left) =>
      thresholdOf(
        open.flatMap((part) => (part === left ? [] : part)),
        demanded[side],
      ),
    );
    return rounded(thresholdOf(open.flat(), demanded[side], mean(withoutOne)));
  };
  const [good, bad] = sides.map(thresholdFor);
  return { good: good ?? 1, bad: bad ?? 1 };
}
