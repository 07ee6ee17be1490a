/** Something to learn from: the features that it has, by number, how much each counts, which class it is of, and how much it counts itself. */
export interface Example {
  readonly features: readonly number[];
  readonly scale: number;
  readonly label: number;
  readonly weight: number;
}

/** The weights of each feature for each class, and the base of each class. */
export interface SoftmaxWeights {
  readonly features: Float64Array;
  readonly base: Float64Array;
}

const rounds = 400;
const inertia = 0.9;

/**
 * Softmax regression by gradient descent with momentum, so that the same input gives the same weights. The ridge draws every weight of a feature to
 * 0, so that what is rare says little; the base is free.
 */
export function softmaxRegression(
  examples: readonly Example[],
  { features, classes, ridge }: { readonly features: number; readonly classes: number; readonly ridge: number },
): SoftmaxWeights {
  const weights = { features: new Float64Array(features * classes), base: new Float64Array(classes) };
  const steps = { features: new Float64Array(features * classes), base: new Float64Array(classes) };
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const odds = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = { features: new Float64Array(features * classes), base: new Float64Array(classes) };
    for (const example of examples) {
      odds.set(weights.base);
      for (const feature of example.features)
        for (let at = 0; at < classes; at += 1)
          odds[at] = (odds[at] ?? 0) + example.scale * (weights.features[feature * classes + at] ?? 0);
      const highest = Math.max(...odds);
      let all = 0;
      for (let at = 0; at < classes; at += 1) all += odds[at] = Math.exp((odds[at] ?? 0) - highest);
      for (let at = 0; at < classes; at += 1) {
        const slope = ((odds[at] ?? 0) / all - Number(at === example.label)) * (example.weight / total);
        slopes.base[at] = (slopes.base[at] ?? 0) + slope;
        for (const feature of example.features) {
          const place = feature * classes + at;
          slopes.features[place] = (slopes.features[place] ?? 0) + slope * example.scale;
        }
      }
    }
    descend(weights.base, steps.base, slopes.base, 0);
    descend(weights.features, steps.features, slopes.features, ridge / total);
  }
  return weights;
}

function descend(weights: Float64Array, steps: Float64Array, slopes: Float64Array, ridge: number): void {
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    const step = inertia * (steps[at] ?? 0) - ((slopes[at] ?? 0) + ridge * weight);
    steps[at] = step;
    weights[at] = weight + step;
  }
}
