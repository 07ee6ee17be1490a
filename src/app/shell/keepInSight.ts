import { onReadersMove } from "./readersMoves";

/** How long an element is kept in sight while the page loads, in milliseconds. */
const maxDuration = 3000;

/** Scrolls to an element, and again when parts that load later move it, until the reader does something. */
export function keepInSight(element: HTMLElement): void {
  element.scrollIntoView();
  if (typeof ResizeObserver === "undefined") return;
  const observer = new ResizeObserver(() => element.scrollIntoView());
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    stopListening();
  };
  const timer = setTimeout(stop, maxDuration);
  const stopListening = onReadersMove(stop);
  observer.observe(document.body);
}
