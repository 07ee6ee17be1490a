import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** Moves the focus to the result once the report can be read, because the question for its year, which had the focus, is removed then. */
export function useFocusOnceRead<T extends HTMLElement>(canBeRead: boolean): RefObject<T | null> {
  const result = useRef<T>(null);
  const couldBeRead = useRef(canBeRead);
  useEffect(() => {
    if (canBeRead && !couldBeRead.current) result.current?.focus({ preventScroll: true });
    couldBeRead.current = canBeRead;
  }, [canBeRead]);
  return result;
}
