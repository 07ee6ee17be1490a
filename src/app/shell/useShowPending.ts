import { useEffect } from "react";
import { useSearch } from "wouter";
import { showPending } from "./pagePhase";

/** Shows what `beforeHydration.ts` hid, once the page is rendered by the query of the address: the first render takes the query as empty. */
export function useShowPending(): void {
  const search = useSearch();
  useEffect(() => {
    if (window.location.search.replace(/^\?/, "") === search) showPending();
  }, [search]);
}
