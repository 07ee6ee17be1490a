import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Report } from "../../domain/dataset/schema";
import type { Matcher } from "../../domain/search/query";
import { createNameMatcher } from "../../domain/search/searchableText";
import { useSite } from "./SiteContext";

/** The best matcher that is available, and whether a better one is loading or has failed to load. */
export function useMatcher(
  report: Report,
  roundId: string,
  text: string,
): { seeker: Matcher; state: "ready" | "coming" | "failed" } {
  const { dataset, searchIndex } = useSite();
  const known = useSyncExternalStore(
    searchIndex.subscribe,
    () => searchIndex.known(report, roundId),
    () => undefined,
  );
  const isAsked = text !== "";
  useEffect(() => {
    if (isAsked) void searchIndex.fetch(report, roundId);
  }, [isAsked, searchIndex, report, roundId]);
  const byNames = useMemo(() => createNameMatcher(dataset), [dataset]);
  if (typeof known === "object") return { seeker: known, state: "ready" };
  return { seeker: byNames, state: !isAsked ? "ready" : known === "failed" ? "failed" : "coming" };
}
