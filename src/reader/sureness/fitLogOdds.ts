/** One thing that happened or not, and the names of the binary features that it had. */
export interface Observation {
  readonly features: readonly string[];
  readonly right: boolean;
}

/** How a group of features is held: by how much each is drawn to 0, and whether it may only lower. */
export interface Hold {
  readonly ridge: number;
  readonly onlyLowers: boolean;
}

const rounds = 60;
/** No step is longer, so that a feature seen once does not run away. */
const longestStep = 1;

/**
 * The weight of each feature in the log-odds: logistic regression with a ridge, fitted by one Newton step per feature, round after round. Few
 * observations leave a weight near 0, so that what is rare says little.
 */
export function fitLogOdds(
  observations: readonly Observation[],
  holdOf: (feature: string) => Hold,
): Map<string, number> {
  const bearing = new Map<string, number[]>();
  for (const [index, { features }] of observations.entries()) {
    for (const feature of features) bearing.set(feature, [...(bearing.get(feature) ?? []), index]);
  }
  const order = [...bearing].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const weights = new Map<string, number>(order.map(([feature]) => [feature, 0]));
  const sums = observations.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const [feature, places] of order) {
      const { ridge, onlyLowers } = holdOf(feature);
      const weight = weights.get(feature) ?? 0;
      let slope = -ridge * weight;
      let curve = ridge;
      for (const at of places) {
        const likelihood = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
        slope += Number(observations[at]?.right) - likelihood;
        curve += likelihood * (1 - likelihood);
      }
      const step = Math.max(-longestStep, Math.min(longestStep, slope / curve));
      const next = onlyLowers ? Math.min(0, weight + step) : weight + step;
      weights.set(feature, next);
      for (const at of places) sums[at] = (sums[at] ?? 0) + next - weight;
    }
  }
  return weights;
}
