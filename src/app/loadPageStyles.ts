let loading: Promise<void> | undefined;

/** Loads the styles of other pages, which the dashboard links as disabled; resolves at once where they are in use already. A failure is retried. */
export function loadPageStyles(): Promise<void> {
  const link =
    typeof document === "undefined" ? null : document.querySelector<HTMLLinkElement>("link[rel=stylesheet][disabled]");
  if (link && !link.sheet) loading = enable(link);
  return loading ?? Promise.resolve();
}

const enable = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve(), { once: true });
    link.addEventListener(
      "error",
      () => {
        link.toggleAttribute("disabled", true);
        reject(new Error(`not loaded: ${link.href}`));
      },
      { once: true },
    );
    link.toggleAttribute("disabled", false);
  });
