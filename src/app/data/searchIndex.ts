import type { Report } from "../../domain/dataset/schema";
import type { DatasetSummary } from "../../domain/dataset/summary";
import type { WordIndex } from "../../domain/search/wordIndex";
import { goalsOf } from "../../domain/goal/assessmentIn";
import type { Matcher } from "../../domain/search/query";
import { runInSlices } from "./runInSlices";

/** What can be known of a round's words: who seeks by them, that they are on their way, or that they cannot be had. */
type Known = Matcher | "coming" | "failed";

/** The words of rounds for searches in them: fetched when a search is about to begin, since nobody else needs them. */
export interface SearchIndex {
  known: (report: Report, roundId: string) => Known | undefined;
  /** Fetches the words of a round, unless they are here. Never fails: without them the search finds names alone. */
  fetch: (report: Report, roundId: string) => Promise<void>;
  subscribe: (listener: () => void) => () => void;
}

/** Seeks by the words that `load` brings; it throws where they cannot be had. */
export function createSearchIndex(
  summary: DatasetSummary,
  load: (report: Report, roundId: string) => WordIndex | Promise<WordIndex>,
): SearchIndex {
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
        const [{ createWordMatcher: seekWords }, index] = await Promise.all([
          import("../../domain/search/createWordMatcher"),
          load(report, roundId),
        ]);
        tell(key, await runInSlices(seekWords(index, goalsOf(summary, report))));
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
