import type { CrossJudged } from "./measureRecords";
import { sides, type Records, type Side } from "./records";

/**
 * What must be right of what is published, cross-fitted. Good news 95 times in 100, whatever that costs in coverage, and half a time more, since the
 * threshold is chosen on the texts that it is judged by; bad news less often, since it is seldom good news that it hides: mostly at risk is taken for
 * not met, or the other way round.
 */
const demanded: Readonly<Record<Side, number>> = { good: 0.955, bad: 0.785 };

/** The lowest likelihood from which on what is published is right often enough; 1 where that never is. */
function thresholdOf(judged: readonly CrossJudged[], share: number): number {
  const ordered = judged.toSorted((one, other) => other.likelihood - one.likelihood);
  let threshold = 1;
  let right = 0;
  for (const [index, verdict] of ordered.entries()) {
    right += Number(verdict.right);
    const next = ordered[index + 1]?.likelihood;
    if (next !== verdict.likelihood && right / (index + 1) >= share) threshold = verdict.likelihood;
  }
  return threshold;
}

/**
 * The thresholds of cross-fitted verdicts. Each is the mean of those that the verdicts give when one part after the other is left out, so that it does not
 * jump where a single verdict is read anew.
 */
export function thresholdsOf(parts: readonly (readonly CrossJudged[])[]): Records["thresholds"] {
  const thresholdFor = (side: Side): number => {
    const open = parts.map((part) => part.filter((one) => !one.contradicted && one.side === side));
    const each = open.map((left) =>
      thresholdOf(
        open.flatMap((part) => (part === left ? [] : part)),
        demanded[side],
      ),
    );
    return Math.round((1000 * each.reduce((sum, one) => sum + one, 0)) / each.length) / 1000;
  };
  const [good, bad] = sides.map(thresholdFor);
  return { good: good ?? 1, bad: bad ?? 1 };
}
