import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** Where the focus was: the elements around it, from the innermost, and which child of each it was in. */
type Trail = readonly { around: Element; at: number }[];

const trailOf = (focused: Element, place: Element): Trail => {
  const trail = [];
  for (let one = focused; one !== place && one.parentElement; one = one.parentElement)
    trail.push({ around: one.parentElement, at: [...one.parentElement.children].indexOf(one) });
  return trail;
};

const canFocus = "button:not(:disabled), summary, input:not(:disabled), select, textarea, a[href]";

/** Gives the focus to what has taken the place of an element that is gone: keys and screen readers go on from there, not from the top of the page. */
export function useRescuedFocus(place: RefObject<HTMLElement | null>): void {
  const last = useRef<{ focused: Element; trail: Trail } | null>(null);
  useEffect(() => {
    const box = place.current;
    const remember = ({ target }: FocusEvent) => {
      if (box && target instanceof Element) last.current = { focused: target, trail: trailOf(target, box) };
    };
    box?.addEventListener("focusin", remember);
    return () => box?.removeEventListener("focusin", remember);
  }, [place]);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    // A press beside everything takes the focus away too, and leaves what had it where it is.
    if (!isLost || !last.current || last.current.focused.isConnected) return;
    const left = last.current.trail.find(({ around }) => around.isConnected);
    last.current = null;
    const next = left?.around.children[Math.min(left.at, left.around.children.length - 1)] ?? left?.around;
    if (!(next instanceof HTMLElement)) return;
    const target = next.matches(canFocus) ? next : (next.querySelector<HTMLElement>(canFocus) ?? next);
    if (target === next && !next.matches(canFocus)) next.tabIndex = -1;
    target.focus({ preventScroll: true });
  });
}
