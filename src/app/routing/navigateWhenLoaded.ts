import type { AroundNavHandler } from "wouter";
import { currentUrl } from "./currentUrl";
import { navigateWithTransition } from "./navigateWithTransition";

/**
 * Navigates once the parts of the next page are loaded, so that the open page stays until then: React would show an empty one. `load` gives null where
 * nothing has to be loaded. What the reader does meanwhile comes first.
 */
export function navigateWhenLoaded(load: (to: string) => Promise<void> | null): AroundNavHandler {
  let navigations = 0;
  return (navigate, to, options) => {
    navigations += 1;
    const loading = options?.transition ? load(to) : null;
    if (!loading) {
      navigateWithTransition(navigate, to, options);
      return;
    }
    const [own, { href }] = [navigations, currentUrl()];
    const go = () => {
      if (own === navigations && currentUrl().href === href) navigateWithTransition(navigate, to, options);
    };
    // If it fails, the page itself tries again and says so.
    loading.then(go, go);
  };
}
