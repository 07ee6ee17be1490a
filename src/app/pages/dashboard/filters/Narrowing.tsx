import { ActiveFilters } from "./ActiveFilters";
import { UnknownFilters } from "./UnknownFilters";

const id = "narrowing";

/** Moves the focus to where filters are told, from a control that goes away as it is pressed. */
export const focusNarrowing = (): void => document.getElementById(id)?.focus({ preventScroll: true });

/** What the page is narrowed to, each filter with a button that takes it away; and what the address asks for in vain. */
export const Narrowing = () => (
  <div id={id} className="narrowing" tabIndex={-1}>
    <UnknownFilters />
    <ActiveFilters />
  </div>
);
