import { useEffect } from "react";
import type { i18n } from "i18next";
import { preloadAll } from "./lazyPages";
import { setPagePhase } from "./pagePhase";
import { replayEarlyEvents } from "./replayEarlyEvents";

/** How long the open page has to itself before the others are loaded, in milliseconds. */
const idlePrefetchDelay = 1500;

/** Marks the moment when the page answers and shows the view of its address; then what waited for it is done. */
export function PageReady({ translator }: { translator: i18n }) {
  useEffect(() => {
    void replayEarlyEvents();
    const frame = requestAnimationFrame(() => {
      setPagePhase("hydrated");
    });
    // What is not open comes once the page answers, so that opening it is no wait.
    const others = setTimeout(() => void preloadAll(translator).catch(() => undefined), idlePrefetchDelay);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(others);
    };
  }, [translator]);
  return null;
}
