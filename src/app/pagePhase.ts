/**
 * Where the page stands: as the build rendered it, while React attaches to it, once everything of the address answers, or given up, when it reads as
 * without a script.
 */
export type PagePhase = "prerendered" | "hydrating" | "hydrated" | "failed";

/** What stylesheets and tests see of each phase: classes of the root element. `beforeHydration.ts` sets those of `prerendered` before anything is drawn. */
const classes = {
  prerendered: ["js"],
  hydrating: ["js", "live"],
  hydrated: ["js", "live"],
  failed: [],
} as const satisfies Record<PagePhase, readonly string[]>;

/** Tells stylesheets and tests where the page stands. */
export function setPagePhase(phase: PagePhase): void {
  const root = document.documentElement;
  const shown: readonly string[] = classes[phase];
  for (const name of ["js", "live"]) root.classList.toggle(name, shown.includes(name));
  if (phase === "hydrated") root.dataset["ready"] = "";
  if (phase === "hydrated" || phase === "failed") showHeldBack();
}

/** Shows what `beforeHydration.ts` hid because it hangs on the address's query. */
export function showHeldBack(): void {
  document.documentElement.classList.remove("held");
}
