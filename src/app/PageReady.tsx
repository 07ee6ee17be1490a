import { useEffect } from "react";
import type { i18n } from "i18next";
import { preloadAll } from "./lazyPages";
import { setPagePhase } from "./shell/pagePhase";
import { replayEarlyEvents } from "./replayEarlyEvents";

/** How long after hydration the other pages and views are loaded, in milliseconds. */
const idlePrefetchDelay = 1500;

/** Once the page is hydrated: replays early events, sets the phase, and later loads what is not open. */
export function PageReady({ translator }: { translator: i18n }) {
  useEffect(() => {
    void replayEarlyEvents();
    const frame = requestAnimationFrame(() => {
      setPagePhase("hydrated");
    });
    // Preloaded, so that other pages and views open at once.
    const others = setTimeout(() => void preloadAll(translator).catch(() => undefined), idlePrefetchDelay);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(others);
    };
  }, [translator]);
  return null;
}
