const moves = ["keydown", "pointerdown", "wheel"] as const;

/** Calls `then` once: when the reader does something, or after `longest` milliseconds. Returns a function that cancels it. */
export function untilReadersMove(longest: number, then: () => void): () => void {
  const cancel = () => {
    clearTimeout(timer);
    for (const move of moves) window.removeEventListener(move, end);
  };
  const end = () => {
    cancel();
    then();
  };
  const timer = setTimeout(end, longest);
  for (const move of moves) window.addEventListener(move, end);
  return cancel;
}
