import { memoryLocation } from "wouter/memory-location";

/** The placeholder for the site's URL in the addresses of a preview. Nothing is fetched from it. */
const folder = "https://kojelauta.invalid";

/** A location for the preview with a history of its own, so that its links do not change the browser's address. */
export function previewLocation(home: string) {
  const { hook, searchHook, navigate, history } = memoryLocation({ path: home, record: true });
  const now = () => new URL(history.at(-1) ?? home, folder);
  return {
    hook,
    searchHook,
    now,
    /** Goes one step back; stays where the preview began. */
    back: () => {
      if (history.length < 2) return;
      history.pop();
      navigate(history.at(-1) ?? home, { replace: true });
    },
    /** Follows a link of the previewed page; null where it leads out of it, else the place on the page that it names, or "". */
    follow: (href: string): string | null => {
      if (!URL.canParse(href, now())) return null;
      const to = new URL(href, now());
      if (to.origin !== folder) return null;
      const from = now();
      if (to.pathname + to.search !== from.pathname + from.search) navigate(to.pathname + to.search);
      return to.hash.slice(1);
    },
  };
}

export type PreviewLocation = ReturnType<typeof previewLocation>;
