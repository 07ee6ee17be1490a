/**
 * The phase of the page: as prerendered; while React hydrates it; interactive with the URL's view; or failed, when it looks as it does without
 * scripts.
 */
export type PagePhase = "prerendered" | "hydrating" | "hydrated" | "failed";

/**
 * The classes of the root element in each phase, for stylesheets and tests. `js`: a script runs. `interactive`: React handles events.
 * `beforeHydration.ts` sets those of `prerendered` before the first paint.
 */
const classes = {
  prerendered: ["js"],
  hydrating: ["js", "interactive"],
  hydrated: ["js", "interactive"],
  failed: [],
} as const satisfies Record<PagePhase, readonly string[]>;

/** Sets the phase, as classes of the root element; `data-ready` once the page is hydrated. */
export function setPagePhase(phase: PagePhase): void {
  const root = document.documentElement;
  const shown: readonly string[] = classes[phase];
  for (const name of ["js", "interactive"]) root.classList.toggle(name, shown.includes(name));
  if (phase === "hydrated") root.dataset["ready"] = "";
  if (phase === "hydrated" || phase === "failed") showPending();
}

/** Shows what `beforeHydration.ts` hid because it depends on the address's query. */
export function showPending(): void {
  document.documentElement.classList.remove("query-pending");
}
