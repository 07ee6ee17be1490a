/*
 * Asks for the overview, and on a goal's page for its words, before the page's own script is here to ask; a reader without a script is spared it.
 *
 * Runs before anything is drawn, as a small file of its own: the site's policy allows no inline script. `js` tells the stylesheet that a script
 * runs. `before-views` and `before-course` part the first drawing into frames: a phone shows what is read first sooner than everything at
 * once. `held` keeps what hangs on the address's query from flashing in its default state; the page takes it away once the query is read, and
 * so does time, so that a page whose script fails still shows everything. What a reader presses, chooses or types before the page answers is
 * noted where it was done, and done once it answers.
 */
const longestHold = 4000;
const root = document.documentElement;
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const words = script.dataset["early"];
  for (const file of ["data/overview.json", ...(words === undefined ? [] : [words])]) {
    const early = document.createElement("link");
    early.rel = "preload";
    early.as = "fetch";
    early.crossOrigin = "anonymous";
    early.fetchPriority = "low";
    early.href = new URL(`../${file}`, script.src).href;
    document.head.append(early);
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
  root.classList.add("held");
  window.setTimeout(() => root.classList.remove("held"), longestHold);
}

for (const type of ["click", "input", "change"]) document.addEventListener(type, note, { capture: true });

function afterFrame(then: () => void): void {
  window.requestAnimationFrame(() => window.setTimeout(then));
}

function note({ type, target }: Event): void {
  // From then on the page hears for itself.
  if (root.classList.contains("live") || !(target instanceof Element)) return;
  if (type === "click") target.closest("#root button")?.toggleAttribute("data-waiting");
  else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    target.dataset["waiting"] = target.value;
}
