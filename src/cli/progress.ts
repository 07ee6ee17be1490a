import type { Output } from "./command";

/** Tells how far long work has come, in one line that is written over. */
export interface Progress {
  show: (words: string) => void;
  /** Takes the line away, before anything else is said. */
  end: () => void;
}

/** Work that is done before this needs no telling. */
const longAfter = 1000;
/** A line that changes more often than this cannot be read. */
const noMoreOftenThan = 100;

/** Progress for a person at a terminal; nothing where there is none, as in a script or a log. */
export function createProgress(terminal: Output, now: () => number = () => performance.now()): Progress {
  if (terminal.isTTY !== true) return { show: () => {}, end: () => {} };
  const begun = now();
  let shown: number | null = null;
  return {
    show: (words) => {
      const at = now();
      if (at - begun < longAfter || (shown !== null && at - shown < noMoreOftenThan)) return;
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
