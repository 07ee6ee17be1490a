import { flushSync } from "react-dom";
import type { AroundNavHandler } from "wouter";

/** Lets one page pass into another where the browser can and the reader does not ask for less motion; a change of the view alone is at once. */
export const navigateWithTransition: AroundNavHandler = (navigate, to, options) => {
  if (options?.transition && canTurn()) document.startViewTransition(() => flushSync(() => navigate(to, options)));
  else navigate(to, options);
};

const canTurn = (): boolean =>
  "startViewTransition" in document && !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
