import { isVisible } from "../components/isVisible";

const canFocus =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex='0']";

/**
 * Keeps the focus in its part of the page when a window of another size hides what has it, such as the toolbar's menus on a narrow screen: what can
 * have the focus and stands nearest gets it, first what stands before. Returns a function that stops it.
 */
export function refocusWhenHidden(): () => void {
  let last: Element | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
  };
  // Who leaves an element that is shown has left it by choice; what is hidden loses the focus too.
  const forget = ({ target }: FocusEvent) => {
    if (target instanceof Element && isVisible(target)) last = null;
  };
  const refocus = () => {
    if (last?.isConnected && !isVisible(last)) focusNearest(last);
  };
  document.addEventListener("focusin", remember);
  document.addEventListener("focusout", forget);
  window.addEventListener("resize", refocus);
  return () => {
    document.removeEventListener("focusin", remember);
    document.removeEventListener("focusout", forget);
    window.removeEventListener("resize", refocus);
  };
}

function focusNearest(hidden: Element): void {
  for (let around = hidden.parentElement; around; around = around.parentElement) {
    const shown = [...around.querySelectorAll(canFocus)].filter(isVisible);
    const before = shown.findLast((one) => one.compareDocumentPosition(hidden) & Node.DOCUMENT_POSITION_FOLLOWING);
    const next = before ?? shown[0];
    if (next instanceof HTMLElement || next instanceof SVGElement) {
      next.focus({ preventScroll: true });
      return;
    }
  }
}
