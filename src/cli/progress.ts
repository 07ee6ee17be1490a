/** Tells how far long work has come, in one line that is written over. */
export interface Progress {
  tell: (words: string) => void;
  /** Takes the line away, before anything else is said. */
  end: () => void;
}

/** Where the line goes: standard error, or what stands in for it. */
interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Work that is done before this needs no telling. */
const longAfter = 1000;
/** A line that changes more often than this cannot be read. */
const noMoreOftenThan = 100;

/** Progress for a person at a terminal; nothing where there is none, as in a script or a log. */
export function progressOn(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  if (terminal.isTTY !== true) return { tell: () => {}, end: () => {} };
  const begun = now();
  let told: number | null = null;
  return {
    tell: (words) => {
      const at = now();
      if (at - begun < longAfter || (told !== null && at - told < noMoreOftenThan)) return;
      told = at;
      terminal.write(`\r${words}${clearToEnd}`);
    },
    end: () => {
      if (told !== null) terminal.write(`\r${clearToEnd}`);
      told = null;
    },
  };
}

const clearToEnd = "\u001b[K";
