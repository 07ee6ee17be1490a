import { useEffect } from "react";
import { useSearch } from "wouter";
import { showHeldBack } from "../pagePhase";

/** Shows what `beforeHydration.ts` hid, once the page follows the query of the address and no longer the empty one of the first render. */
export function useRelease(): void {
  const search = useSearch();
  useEffect(() => {
    if (window.location.search.replace(/^\?/, "") === search) showHeldBack();
  }, [search]);
}
