const moves = ["keydown", "pointerdown", "wheel"] as const;

/** Calls `then` when the reader does something. Returns a function that stops listening. */
export function onReadersMove(then: () => void): () => void {
  for (const move of moves) window.addEventListener(move, then);
  return () => {
    for (const move of moves) window.removeEventListener(move, then);
  };
}
