import type { TimeSliced } from "../../domain/timeSlices";
import { yieldToMain } from "./yieldToMain";

/** How long a slice may take, in milliseconds. On a phone it takes about four times as long, still under 50 ms. */
const maxSliceMs = 8;

/** Runs the work in slices and yields to the main thread in between. */
export async function runInSlices<T>(steps: TimeSliced<T>): Promise<T> {
  let end = performance.now() + maxSliceMs;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await yieldToMain();
    end = performance.now() + maxSliceMs;
  }
}
