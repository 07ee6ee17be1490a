import { flushSync } from "react-dom";
import type { AroundNavHandler } from "wouter";

/** Navigates with a view transition if the browser supports it and reduced motion is not asked for. A change of filters alone has none. */
export const navigateWithTransition: AroundNavHandler = (navigate, to, options) => {
  if (!options?.transition || !canTurn()) {
    navigate(to, options);
    return;
  }
  const { ready } = document.startViewTransition(() => flushSync(() => navigate(to, options)));
  // Rejected when the next transition starts first: the page has changed all the same. What the change itself throws is told by another promise.
  ready.catch(() => undefined);
};

const canTurn = (): boolean =>
  "startViewTransition" in document && !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
