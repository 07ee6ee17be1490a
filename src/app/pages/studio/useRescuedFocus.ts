import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** The position of the focus: its ancestors from the innermost, and the index of the child in each. */
type Trail = readonly { around: Element; at: number }[];

const trailOf = (focused: Element, place: Element): Trail => {
  const trail = [];
  for (let one = focused; one !== place && one.parentElement; one = one.parentElement)
    trail.push({ around: one.parentElement, at: [...one.parentElement.children].indexOf(one) });
  return trail;
};

const canFocus = "button:not(:disabled), summary, input:not(:disabled), select, textarea, a[href]";

/** Moves the focus to the element that replaced a removed one, so that keyboard and screen readers continue there and not at the top of the page. */
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
    // A click on the background removes the focus too, but the element that had it is still there.
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
