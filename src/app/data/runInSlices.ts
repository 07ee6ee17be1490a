import type { TimeSliced } from "../../domain/timeSlices";
import { yieldToMain } from "./yieldToMain";

/** How long work goes on before the page may answer its reader, in milliseconds: a phone needs four times as long, and still answers soon enough. */
const maxSliceMs = 8;

/** Does the work in stretches, so that the page answers between them. */
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
