import type { Steps } from "../../domain/timeSlices";
import { pause } from "./yieldToMain";

/** How long work goes on before the page may answer its reader, in milliseconds: a phone needs four times as long, and still answers soon enough. */
const longestStretch = 8;

/** Does the work in stretches, so that the page answers between them. */
export async function inSteps<T>(steps: Steps<T>): Promise<T> {
  let end = performance.now() + longestStretch;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + longestStretch;
  }
}
