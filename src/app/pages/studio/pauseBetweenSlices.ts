import { yieldToMain } from "../../data/yieldToMain";

/** Lets the page respond between two steps, and throws if the person has cancelled. */
export type Pause = () => Promise<void>;

/** How long a slice of work may take, in milliseconds. */
const sliceMs = 12;

/** How often, in milliseconds, the page's other tasks come first. Work that continues after `scheduler.yield` has priority over them, so that progress would not be drawn. */
const drawEveryMs = 100;

/** A pause for work to call between its steps: once a slice has lasted long enough it lets the page answer and draw. `stopIfCancelled` throws to end the work. */
export function pauseBetweenSlices(stopIfCancelled: () => void): Pause {
  let sliceEnd = performance.now() + sliceMs;
  let nextDraw = 0;
  return async () => {
    if (performance.now() > sliceEnd) {
      const isDrawDue = performance.now() > nextDraw;
      // Without the scheduler it waits its turn behind what the page has to draw.
      await (isDrawDue ? yieldToMain({}) : yieldToMain());
      const now = performance.now();
      if (isDrawDue) nextDraw = now + drawEveryMs;
      sliceEnd = now + sliceMs;
    }
    stopIfCancelled();
  };
}
