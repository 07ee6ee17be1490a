import { untilReadersMove } from "./untilReadersMove";

/** How long to wait for the element, in milliseconds. */
const maxWait = 5000;

/**
 * Calls `act` with the element that `find` returns, at once or as soon as it exists. If the reader does something first, or after a timeout, it calls
 * `otherwise` instead. Returns a function that cancels both.
 */
export function whenFound<E extends Element>(
  find: () => E | null,
  act: (found: E) => void,
  otherwise?: () => void,
): () => void {
  const now = find();
  if (now) {
    act(now);
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    const found = find();
    if (!found) return;
    stop();
    act(found);
  });
  const cancelWait = untilReadersMove(maxWait, () => {
    observer.disconnect();
    otherwise?.();
  });
  const stop = () => {
    observer.disconnect();
    cancelWait();
  };
  // React hides suspended content by an inline style.
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["style"] });
  return stop;
}
