import { flushSync } from "react-dom";
import type { AroundNavHandler } from "wouter";

/** Navigates with a view transition if the browser supports it and reduced motion is not asked for. A change of filters alone has none. */
export const navigateWithTransition: AroundNavHandler = (navigate, to, options) => {
  if (!options?.transition || !canTurn()) {
    navigate(to, options);
    return;
  }
  const { ready, updateCallbackDone, finished } = document.startViewTransition(() => {
    try {
      flushSync(() => navigate(to, options));
    } catch (error) {
      window.reportError(error);
    }
  });
  // Rejected when the next transition starts first, the window is resized or the tab is hidden: the page has changed all the same.
  for (const stage of [ready, updateCallbackDone, finished]) stage.catch(() => undefined);
};

const canTurn = (): boolean =>
  "startViewTransition" in document && !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
