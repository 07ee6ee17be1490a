import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False in the written page and in the first render, which must equal it; true from then on. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
