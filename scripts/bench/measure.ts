/** The middle of an odd number of figures. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;

/** Processor time in seconds, not the clock's: other work on the machine does not count. */
function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** Measures works in turns, so that what the machine does meanwhile falls on all of them; the first turn only warms up. In the order of the works. */
export function medianSeconds(runs: number, ...works: readonly (() => void)[]): number[] {
  const turns = Array.from({ length: runs + 1 }, () => works.map(processorSeconds)).slice(1);
  return works.map((_, at) => median(turns.map((turn) => turn[at] ?? 0)));
}

/** As many digits as a measurement is worth. */
export const rounded = (figure: number): number => Number(figure.toPrecision(3));
