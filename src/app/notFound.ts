/**
 * Gives the links of the page for unknown addresses their addresses. That page is shown at any depth, and a script knows where it was loaded from:
 * `<folder>/assets/…`. The page asks for it at several depths, and the one that is there runs.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement)
  whenParsed(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-path]")) {
      link.href = new URL(`../${link.dataset["path"] ?? ""}`, script.src).href;
      link.hidden = false;
    }
  });

function whenParsed(then: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", then);
  else then();
}

export {};
