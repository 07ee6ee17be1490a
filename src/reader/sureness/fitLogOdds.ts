/** A binary feature of an observation: its group, which says how it is held, and its name. */
export interface Feature<Group extends string> {
  readonly group: Group;
  readonly name: string;
}

/** One thing that was right or not, and the features that it had. */
export interface Observation<Group extends string> {
  readonly features: readonly Feature<Group>[];
  readonly right: boolean;
}

/** How the weights of a group are held: by how much they are drawn to 0, and whether they may only lower. */
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
export function fitLogOdds<Group extends string>(
  observations: readonly Observation<Group>[],
  holds: Readonly<Record<Group, Hold>>,
): (group: Group, name: string) => number {
  const keyOf = (group: Group, name: string): string => `${group} ${name}`;
  const bearing = new Map<string, { hold: Hold; places: number[] }>();
  for (const [index, { features }] of observations.entries()) {
    for (const { group, name } of features) {
      const known = bearing.get(keyOf(group, name));
      if (known) known.places.push(index);
      else bearing.set(keyOf(group, name), { hold: holds[group], places: [index] });
    }
  }
  const order = [...bearing].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const weights = new Map<string, number>();
  const sums = observations.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const [key, { hold, places }] of order) {
      const weight = weights.get(key) ?? 0;
      let slope = -hold.ridge * weight;
      let curve = hold.ridge;
      for (const at of places) {
        const likelihood = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
        slope += Number(observations[at]?.right) - likelihood;
        curve += likelihood * (1 - likelihood);
      }
      const step = Math.max(-longestStep, Math.min(longestStep, slope / curve));
      const next = hold.onlyLowers ? Math.min(0, weight + step) : weight + step;
      weights.set(key, next);
      for (const at of places) sums[at] = (sums[at] ?? 0) + next - weight;
    }
  }
  return (group, name) => weights.get(keyOf(group, name)) ?? 0;
}
