import { useEffect } from "react";
import { useSearch } from "wouter";

/** Shows what `hold.ts` held back, as soon as the page stands on the query of the address and no longer on the empty one of the first render. */
export function useRelease(): void {
  const search = useSearch();
  useEffect(() => {
    if (window.location.search.replace(/^\?/, "") === search) document.documentElement.classList.remove("held");
  }, [search]);
}
