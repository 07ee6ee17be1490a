import * as z from "zod/mini";
import { statuses } from "../../domain/status";

/** By how much a feature speaks for each of the statuses, in their order, by the feature's name. */
export type FeatureWeights = Readonly<Record<string, readonly number[]>>;

/**
 * Weights as they are stored, because the studio has to fetch them all: the features' names, and for each status a letter for each feature. "N" is 0, "O"
 * 0.1, "M" -0.1. Columns of one letter each take a third less when they are compressed than numbers beside each name.
 */
export const weightColumns = z.object({
  names: z.array(z.string()),
  columns: z.array(z.string()).check(z.length(statuses.length)),
});

/** Weights as they are stored. */
export type WeightColumns = z.infer<typeof weightColumns>;

const zero = "N".charCodeAt(0);
const stepsOfOne = 10;

/** Weights with one decimal as columns. */
export function toColumns(weights: FeatureWeights): WeightColumns {
  const letterOf = (weight: number) => String.fromCharCode(zero + Math.round(weight * stepsOfOne));
  return {
    names: Object.keys(weights),
    columns: statuses.map((_, at) =>
      Object.values(weights)
        .map((own) => letterOf(own[at] ?? 0))
        .join(""),
    ),
  };
}

/** The weights that columns hold. */
export const fromColumns = ({ names, columns }: WeightColumns): FeatureWeights =>
  Object.fromEntries(
    names.map((name, feature) => [name, columns.map((column) => (column.charCodeAt(feature) - zero) / stepsOfOne)]),
  );
