/** A feature of an observation: its group, which says how its weight is limited, its name, and how much of it there is (1, where it is there or not). */
export interface Feature<Group extends string> {
  readonly group: Group;
  readonly name: string;
  readonly value?: number;
}

/** One thing that was right or not, and the features that it had. */
export interface Observation<Group extends string> {
  readonly features: readonly Feature<Group>[];
  readonly right: boolean;
}

/** How the weights of a group are limited: the strength with which they are drawn to 0, and their least and greatest value. */
export interface WeightLimits {
  readonly ridge: number;
  readonly min?: number;
  readonly max?: number;
}

const rounds = 60;
/** The longest Newton step, so that the weight of a feature seen once does not diverge. */
const maxStep = 1;

const clamp = (min: number, value: number, max: number): number => Math.max(min, Math.min(max, value));

/**
 * The weight of each feature in the log-odds: logistic regression with a ridge, fitted by one Newton step per feature, round after round. Few
 * observations leave a weight near 0, so that rare features count little.
 */
export function fitLogOdds<Group extends string>(
  observations: readonly Observation<Group>[],
  limits: Readonly<Record<Group, WeightLimits>>,
): (group: Group, name: string) => number {
  const keyOf = (group: Group, name: string): string => `${group} ${name}`;
  const bearing = new Map<string, { limit: WeightLimits; places: { at: number; value: number }[] }>();
  for (const [index, { features }] of observations.entries()) {
    for (const { group, name, value = 1 } of features) {
      const known = bearing.get(keyOf(group, name));
      if (known) known.places.push({ at: index, value });
      else bearing.set(keyOf(group, name), { limit: limits[group], places: [{ at: index, value }] });
    }
  }
  const order = [...bearing].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const weights = new Map<string, number>();
  const sums = observations.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const [key, { limit, places }] of order) {
      const weight = weights.get(key) ?? 0;
      let slope = -limit.ridge * weight;
      let curve = limit.ridge;
      for (const { at, value } of places) {
        const likelihood = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
        slope += value * (Number(observations[at]?.right) - likelihood);
        curve += value * value * likelihood * (1 - likelihood);
      }
      const step = clamp(-maxStep, slope / curve, maxStep);
      const next = clamp(limit.min ?? -Infinity, weight + step, limit.max ?? Infinity);
      weights.set(key, next);
      for (const { at, value } of places) sums[at] = (sums[at] ?? 0) + value * (next - weight);
    }
  }
  return (group, name) => weights.get(keyOf(group, name)) ?? 0;
}
