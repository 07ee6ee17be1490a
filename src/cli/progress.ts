import type { Output } from "./commands/command";

/** Shows the progress of long work in one terminal line that is overwritten. */
export interface Progress {
  show: (words: string) => void;
  /** Removes the line, before anything else is printed. */
  end: () => void;
}

/** Milliseconds before progress is shown: shorter work needs none. */
const showAfter = 1000;
/** Milliseconds between updates: a line that changes more often cannot be read. */
const minInterval = 100;

/** Shows progress on a terminal; prints nothing in a script or a log. */
export function createProgress(terminal: Output, now: () => number = () => performance.now()): Progress {
  if (terminal.isTTY !== true) return { show: () => {}, end: () => {} };
  const begun = now();
  let shown: number | null = null;
  return {
    show: (words) => {
      const at = now();
      if (at - begun < showAfter || (shown !== null && at - shown < minInterval)) return;
      shown = at;
      terminal.write(`\r${words}${clearToEnd}`);
    },
    end: () => {
      if (shown !== null) terminal.write(`\r${clearToEnd}`);
      shown = null;
    },
  };
}

const clearToEnd = "\u001b[K";
