import { onReadersMove } from "./readersMoves";

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
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    stopListening();
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
  // React hides what waits for its parts by a style.
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["style"] });
  const stopListening = onReadersMove(giveUp);
  return stop;
}
