/*
 * Runs before the first paint, as a small file of its own, because the site's policy allows no inline script:
 *
 * - Preloads the summary, and on a goal's page its texts, before the main script asks for them.
 * - Sets the class `js`: a script runs.
 * - Sets `before-views` and `before-course`, which split the first paint into three frames: a phone then shows the top of the page sooner.
 * - Sets `query-pending` if the address has a query: what depends on it stays hidden, so that its default state does not flash. The page removes the
 *   class once it has read the query; so do a script that does not load and a timer, so that a page whose script fails still shows everything.
 * - Notes what a reader presses, chooses or types before hydration, as `data-early` on the element; `replayEarlyEvents.ts` replays it.
 */

/** How long content that depends on the query stays hidden at most, in milliseconds. */
const maxHidden = 15_000;
const root = document.documentElement;
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const goalTexts = script.dataset["early"];
  for (const file of ["data/summary.json", ...(goalTexts === undefined ? [] : [goalTexts])]) {
    const preload = document.createElement("link");
    preload.rel = "preload";
    preload.as = "fetch";
    preload.crossOrigin = "anonymous";
    preload.fetchPriority = "low";
    preload.href = new URL(`../${file}`, script.src).href;
    document.head.append(preload);
  }
}
root.classList.add("js");
if (performance.getEntriesByType("paint").length === 0) {
  root.classList.add("before-views", "before-course");
  afterFrame(() => {
    root.classList.remove("before-views");
    afterFrame(() => root.classList.remove("before-course"));
  });
}
if (window.location.search.length > 1) {
  root.classList.add("query-pending");
  const show = () => root.classList.remove("query-pending");
  window.setTimeout(show, maxHidden);
  document.addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && show(), { capture: true });
}

for (const type of ["click", "input", "change"]) document.addEventListener(type, noteEarlyEvent, { capture: true });

function afterFrame(then: () => void): void {
  window.requestAnimationFrame(() => window.setTimeout(then));
}

function noteEarlyEvent({ type, target }: Event): void {
  // From here on React handles the event itself.
  if (root.classList.contains("interactive") || !(target instanceof Element)) return;
  if (type === "click") target.closest("#root button")?.toggleAttribute("data-early");
  else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    target.dataset["early"] = target.value;
}
