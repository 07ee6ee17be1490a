import { ActiveFilters } from "./ActiveFilters";
import { narrowingId } from "./focusNarrowing";
import { UnknownFilters } from "./UnknownFilters";

/** What the page is narrowed to, each filter with a button that takes it away; and what the address asks for in vain. */
export const Narrowing = () => (
  <div id={narrowingId} className="narrowing" tabIndex={-1}>
    <UnknownFilters />
    <ActiveFilters />
  </div>
);
