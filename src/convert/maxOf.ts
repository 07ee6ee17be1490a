/** The greatest of numbers, for lists that are too long to be the arguments of `Math.max`; `least` where there is none. */
export const maxOf = (numbers: readonly number[], least = -Infinity): number =>
  numbers.reduce((greatest, number) => Math.max(greatest, number), least);

/** The least of numbers, likewise; `greatest` where there is none. */
export const minOf = (numbers: readonly number[], greatest = Infinity): number =>
  numbers.reduce((least, number) => Math.min(least, number), greatest);
