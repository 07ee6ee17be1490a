import { onReadersMove } from "./readersMoves";

/** How long what is still loading may move the page, in milliseconds. */
const patience = 3000;

/** Scrolls to an element, and again when parts of the page that come later move it, until the reader does something. */
export function keepInSight(element: HTMLElement): void {
  element.scrollIntoView();
  if (typeof ResizeObserver === "undefined") return;
  const observer = new ResizeObserver(() => element.scrollIntoView());
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    stopListening();
  };
  const timer = setTimeout(stop, patience);
  const stopListening = onReadersMove(stop);
  observer.observe(document.body);
}
