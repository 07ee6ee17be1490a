import { untilReadersMove } from "./untilReadersMove";

/** How long an element is kept in sight while the page loads, in milliseconds. */
const maxDuration = 3000;

/**
 * Scrolls to an element, or to where it stands `top` pixels below the window's top, and again when parts that load later move it, until the reader
 * does something.
 */
export function keepInSight(element: HTMLElement, top?: number): void {
  const scroll = () => {
    if (top !== undefined) window.scrollBy(0, element.getBoundingClientRect().top - top);
    // In a window of another size, that place may be out of sight.
    element.scrollIntoView({ block: top === undefined ? "start" : "nearest" });
  };
  scroll();
  const observer = new ResizeObserver(scroll);
  observer.observe(document.body);
  untilReadersMove(maxDuration, () => observer.disconnect());
}
