import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False in the prerendered page and in the first client render, which must equal it; true afterwards. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
