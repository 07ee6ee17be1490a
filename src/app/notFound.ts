/**
 * Sets the links of the 404 page. That page is sent for URLs at any depth, so the script derives the site's folder from its own URL,
 * `<folder>/assets/…`. The page requests the script at several depths, of which one exists.
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
