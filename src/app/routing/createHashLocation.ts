import { useSyncExternalStore } from "react";

/** The base of the URLs that are kept in the hash. Nothing is ever fetched from it. */
const folder = "https://kojelauta.invalid/";
const moved = "fragmentmoved";

/** The URL in a hash: `#/fi/goal/x/?round=2020-1!target` is a path, a query and an anchor. */
export function parseHash(fragment: string, home: string): URL {
  const kept = fragment.replace(/^#/, "");
  const [, place = "", target] = /^(\/[^!]*)(?:!(.*))?$/.exec(kept) ?? [];
  return new URL(`${place === "" ? home : place}${target === undefined ? "" : `#${target}`}`, folder);
}

/** The hash that holds a URL. */
export const formatHash = ({ pathname, search, hash }: URL): string =>
  `#${pathname}${search}${hash === "" ? "" : `!${hash.slice(1)}`}`;

/** The URL to which a link leads from `from`; null if it leads out of the file. */
export function resolveInside(href: string, from: URL): URL | null {
  if (!URL.canParse(href, from)) return null;
  const to = new URL(href, from);
  return to.href.startsWith(folder) ? to : null;
}

/**
 * Keeps the page's location in the URL's hash: the hooks for the router, a function to navigate, and the current URL. `home` is the path of the page
 * that opens first.
 */
export function createHashLocation(home: string) {
  const now = () => parseHash(window.location.hash, home);
  const subscribe = (changed: () => void) => {
    window.addEventListener("popstate", changed);
    window.addEventListener(moved, changed);
    return () => {
      window.removeEventListener("popstate", changed);
      window.removeEventListener(moved, changed);
    };
  };
  const go = (to: string, { replace = false }: { replace?: boolean } = {}) => {
    const fragment = formatHash(new URL(to, now()));
    if (replace) window.history.replaceState(null, "", fragment);
    else window.history.pushState(null, "", fragment);
    window.dispatchEvent(new Event(moved));
  };
  const usePath = (): [string, typeof go] => [useSyncExternalStore(subscribe, () => now().pathname), go];
  const useQuery = () => useSyncExternalStore(subscribe, () => now().search.replace(/^\?/, ""));
  return { now, go, hook: usePath, searchHook: useQuery };
}
