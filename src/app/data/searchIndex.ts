import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Report } from "../../domain/dataset/contract";
import type { Overview } from "../../domain/dataset/summary";
import type { WordIndex } from "../../domain/search/wordIndex";
import { goalsOf } from "../../domain/goal/assessmentIn";
import { seekInNames } from "../../domain/search/searchableText";
import type { Seeker } from "../../domain/search/query";
import { inSteps } from "./runInSlices";
import { useSite } from "../SiteContext";

/** What can be known of a round's words: who seeks by them, that they are on their way, or that they cannot be had. */
type Known = Seeker | "coming" | "failed";

/** The words of rounds for searches in them: fetched when a search is about to begin, since nobody else needs them. */
export interface Search {
  known: (report: Report, roundId: string) => Known | undefined;
  /** Fetches the words of a round, unless they are here. Never fails: without them the search finds names alone. */
  fetch: (report: Report, roundId: string) => Promise<void>;
  subscribe: (listener: () => void) => () => void;
}

/** Seeks by the words that `load` brings; it throws where they cannot be had. */
export function searchBy(
  overview: Overview,
  load: (report: Report, roundId: string) => WordIndex | Promise<WordIndex>,
): Search {
  const seekers = new Map<string, Known>();
  const listeners = new Set<() => void>();
  const keyOf = ({ id }: Report, roundId: string) => `${id}/${roundId}`;
  const tell = (key: string, now: Known) => {
    seekers.set(key, now);
    for (const listener of listeners) listener();
  };
  return {
    known: (report, roundId) => seekers.get(keyOf(report, roundId)),
    fetch: async (report, roundId) => {
      const key = keyOf(report, roundId);
      const before = seekers.get(key);
      if (before !== undefined && before !== "failed") return;
      tell(key, "coming");
      try {
        const [{ seekWords }, index] = await Promise.all([
          import("../../domain/search/wordSearch"),
          load(report, roundId),
        ]);
        tell(key, await inSteps(seekWords(index, goalsOf(overview, report))));
      } catch {
        tell(key, "failed");
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The best understanding of a search that is here, and whether a better one is on its way, or cannot be had. */
export function useSeeker(
  report: Report,
  roundId: string,
  text: string,
): { seeker: Seeker; state: "ready" | "coming" | "failed" } {
  const { dataset, search } = useSite();
  const known = useSyncExternalStore(
    search.subscribe,
    () => search.known(report, roundId),
    () => undefined,
  );
  const isAsked = text !== "";
  useEffect(() => {
    if (isAsked) void search.fetch(report, roundId);
  }, [isAsked, search, report, roundId]);
  const byNames = useMemo(() => seekInNames(dataset), [dataset]);
  if (typeof known === "object") return { seeker: known, state: "ready" };
  return { seeker: byNames, state: !isAsked ? "ready" : known === "failed" ? "failed" : "coming" };
}
