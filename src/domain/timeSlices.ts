/** Work that yields between its steps, so that the caller can let the page respond. */
export type TimeSliced<T> = Generator<undefined, T>;

/** Runs all steps at once. */
export function runSync<T>(steps: TimeSliced<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
