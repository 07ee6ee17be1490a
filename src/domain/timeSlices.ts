/** Work that stops for breath between its steps, and what it comes to: a page that does it can be scrolled meanwhile. */
export type TimeSliced<T> = Generator<undefined, T>;

/** Does the work without a pause. */
export function runSync<T>(steps: TimeSliced<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
