import { useSyncExternalStore } from "react";

/** Stands for the site's folder in addresses that are kept in the fragment. Nothing is ever fetched from it. */
const folder = "https://kojelauta.invalid/";
const moved = "fragmentmoved";

/** The address that a fragment holds: `#/fi/goal/x/?round=2020-1!target` is a path, its query and a place on the page. */
export function parseHash(fragment: string, home: string): URL {
  const kept = fragment.replace(/^#/, "");
  const [, place = "", target] = /^(\/[^!]*)(?:!(.*))?$/.exec(kept) ?? [];
  return new URL(`${place === "" ? home : place}${target === undefined ? "" : `#${target}`}`, folder);
}

/** The fragment that holds an address. */
export const formatHash = ({ pathname, search, hash }: URL): string =>
  `#${pathname}${search}${hash === "" ? "" : `!${hash.slice(1)}`}`;

/** Where a link leads from an address, as the fragment that holds it; null where it leads out of the file. */
export function resolveInside(href: string, from: URL): URL | null {
  if (!URL.canParse(href, from)) return null;
  const to = new URL(href, from);
  return to.href.startsWith(folder) ? to : null;
}

/** Keeps the page's addresses in the fragment: how the router reads them, how they change, and what they are now. `home` is the path of the page that opens first. */
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
