import type { Report } from "../../domain/dataset/schema";
import type { DatasetSummary } from "../../domain/dataset/summary";
import type { WordIndex } from "../../domain/search/wordIndex";
import { goalsOf } from "../../domain/goal/assessmentIn";
import type { Matcher } from "../../domain/search/query";
import { runInSlices } from "./runInSlices";

/** The state of a round's word index: its matcher, loading, or failed. */
type IndexState = Matcher | "coming" | "failed";

/** The word indexes of rounds, fetched when the reader starts a search. */
export interface SearchIndex {
  known: (report: Report, roundId: string) => IndexState | undefined;
  /** Fetches the word index of a round unless it is loaded. Never rejects: without it the search covers names only. */
  fetch: (report: Report, roundId: string) => Promise<void>;
  subscribe: (listener: () => void) => () => void;
}

/** Searches by the word indexes that `load` returns; it throws if one cannot be loaded. */
export function createSearchIndex(
  summary: DatasetSummary,
  load: (report: Report, roundId: string) => WordIndex | Promise<WordIndex>,
): SearchIndex {
  const states = new Map<string, IndexState>();
  const listeners = new Set<() => void>();
  const keyOf = ({ id }: Report, roundId: string) => `${id}/${roundId}`;
  const update = (key: string, now: IndexState) => {
    states.set(key, now);
    for (const listener of listeners) listener();
  };
  return {
    known: (report, roundId) => states.get(keyOf(report, roundId)),
    fetch: async (report, roundId) => {
      const key = keyOf(report, roundId);
      const before = states.get(key);
      if (before !== undefined && before !== "failed") return;
      update(key, "coming");
      try {
        const [{ createWordMatcher: seekWords }, index] = await Promise.all([
          import("../../domain/search/createWordMatcher"),
          load(report, roundId),
        ]);
        update(key, await runInSlices(seekWords(index, goalsOf(summary, report))));
      } catch {
        update(key, "failed");
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
