import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Dataset, Report } from "../model/dataset";
import { seekLetters } from "../query/sought";
import type { Seek } from "../query/sought";

/** Learns the words of a round, for searches in it. */
type Learn = (dataset: Dataset, report: Report, roundId: string) => Seek;

/** What knows the forms of words comes when a search is about to begin: nobody else has to fetch it. */
let words: Learn | "away" | "coming" | "failed" = "away";
const listeners = new Set<() => void>();

function tell(now: typeof words): void {
  words = now;
  for (const listener of listeners) listener();
}

/** Fetches what knows the forms of words, unless it is here. Never fails: without it the search finds the letters that were typed. */
export async function fetchWordForms(): Promise<void> {
  if (words !== "away" && words !== "failed") return;
  tell("coming");
  tell(
    await import("../query/wordForms").then(
      ({ seekForms }) => seekForms,
      () => "failed" as const,
    ),
  );
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The best understanding of a search that is here, and whether a better one is on its way. */
export function useSeek(dataset: Dataset, report: Report, roundId: string, text: string): [seek: Seek, waits: boolean] {
  const here = useSyncExternalStore(
    subscribe,
    () => words,
    () => "away" as const,
  );
  useEffect(() => {
    if (text !== "") void fetchWordForms();
  }, [text]);
  const learn = typeof here === "string" ? undefined : here;
  const seek = useMemo(() => learn?.(dataset, report, roundId) ?? seekLetters, [learn, dataset, report, roundId]);
  return [seek, text !== "" && learn === undefined && here !== "failed"];
}
