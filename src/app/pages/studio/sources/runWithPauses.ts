import type { TimeSliced } from "../../../../domain/timeSlices";
import type { Pause } from "../pauseBetweenSlices";

/** Runs work with a pause after each of its steps. */
export async function runWithPauses<T>(steps: TimeSliced<T>, pause: Pause): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}
