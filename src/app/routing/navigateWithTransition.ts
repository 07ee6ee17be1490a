import { flushSync } from "react-dom";
import type { AroundNavHandler } from "wouter";

/** Navigates with a view transition if the browser supports it and reduced motion is not asked for. A change of filters alone has none. */
export const navigateWithTransition: AroundNavHandler = (navigate, to, options) => {
  if (options?.transition && canTurn()) document.startViewTransition(() => flushSync(() => navigate(to, options)));
  else navigate(to, options);
};

const canTurn = (): boolean =>
  "startViewTransition" in document && !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
