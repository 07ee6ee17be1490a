import type { Steps } from "../model/steps";

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

/** What browsers do not all have yet. */
interface Pausing {
  scheduler?: Partial<Pick<Scheduler, "yield">>;
}

function pause({ scheduler }: Pausing = globalThis): Promise<void> {
  return scheduler?.yield ? scheduler.yield() : new Promise((resume) => setTimeout(resume));
}
