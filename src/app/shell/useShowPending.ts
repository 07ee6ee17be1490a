import { useEffect } from "react";
import { useSearch } from "wouter";
import { showPending } from "./pagePhase";

/** Shows what `beforeHydration.ts` hid, once the page is rendered with the URL's query: the first render ignores the query. */
export function useShowPending(): void {
  const search = useSearch();
  useEffect(() => {
    if (window.location.search.replace(/^\?/, "") === search) showPending();
  }, [search]);
}
