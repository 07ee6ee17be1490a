import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** Moves the focus to what a report was read as, once it can be read: what asked for its year is gone then. */
export function useFocusOnceRead<T extends HTMLElement>(canBeRead: boolean): RefObject<T | null> {
  const result = useRef<T>(null);
  const couldBeRead = useRef(canBeRead);
  useEffect(() => {
    if (canBeRead && !couldBeRead.current) result.current?.focus({ preventScroll: true });
    couldBeRead.current = canBeRead;
  }, [canBeRead]);
  return result;
}
