/** How long a page that is still loading is waited for, in milliseconds. */
const patience = 5000;

/**
 * Gives what `find` finds to `act`: at once, or as soon as it is in the page. It stops waiting when the reader does something, and then, or when it
 * never comes, calls `otherwise`. Returns what ends the waiting without a word.
 */
export function whenFound<E extends Element>(
  find: () => E | null,
  act: (found: E) => void,
  otherwise: () => void = () => undefined,
): () => void {
  const now = find();
  if (now) {
    act(now);
    return () => undefined;
  }
  const moves = ["keydown", "pointerdown", "wheel"] as const;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const move of moves) window.removeEventListener(move, giveUp);
  };
  const giveUp = () => {
    stop();
    otherwise();
  };
  const observer = new MutationObserver(() => {
    const found = find();
    if (!found) return;
    stop();
    act(found);
  });
  const timer = setTimeout(giveUp, patience);
  observer.observe(document.body, { childList: true, subtree: true });
  for (const move of moves) window.addEventListener(move, giveUp);
  return stop;
}
