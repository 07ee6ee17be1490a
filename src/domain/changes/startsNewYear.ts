/**
 * Whether a year's result lies between two rounds and the later one forecasts another year: what was achieved by the end of one year is no measure
 * for the next, so that no target got worse or better from the one to the other.
 */
export const startsNewYear = (beforeId: string, afterId: string): boolean =>
  isOutcome(beforeId) && !isOutcome(afterId) && yearOf(afterId) > yearOf(beforeId);

const isOutcome = (roundId: string): boolean => roundId.endsWith("-result");
const yearOf = (roundId: string): number => Number.parseInt(roundId, 10);
