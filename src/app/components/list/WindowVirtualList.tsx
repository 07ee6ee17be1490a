import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import type { Range } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useState } from "react";
import type { VirtualListProps, ItemPosition } from "./itemPosition";

/** How many items are drawn beyond each edge of the window: the keyboard finds the next one there, and the page stays small. */
const overscan = 1;

/** How far beyond the window anything is drawn, in pixels. */
const overscanPx = 300;

/** A long list in the window's own scroll: only what is near the eyes is drawn, and what has the focus wherever it is. */
export function WindowVirtualList({ count, keyOf, sizeOf, children }: VirtualListProps) {
  const [list, setList] = useState<HTMLElement | null>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState(-1);

  useLayoutEffect(() => {
    if (!list) return;
    const measure = () => setTop(Math.round(list.getBoundingClientRect().top + window.scrollY));
    measure();
    // Whatever grows above the list, the page grows with it.
    const size = new ResizeObserver(measure);
    size.observe(document.body);
    return () => size.disconnect();
  }, [list]);

  useEffect(() => {
    // A table's items stand beside the place where they begin.
    const around = list?.parentElement;
    if (!around) return;
    const note = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest("[data-index]") : null;
      setFocused(Number(item?.getAttribute("data-index") ?? -1));
    };
    const forget = () => setFocused(-1);
    around.addEventListener("focusin", note);
    around.addEventListener("focusout", forget);
    return () => {
      around.removeEventListener("focusin", note);
      around.removeEventListener("focusout", forget);
    };
  }, [list]);

  const virtual = useWindowVirtualizer({
    count,
    getItemKey: keyOf,
    estimateSize: sizeOf,
    overscan,
    scrollMargin: top,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range: Range) => {
      const near = defaultRangeExtractor(range);
      return focused < 0 || focused >= count || near.includes(focused)
        ? near
        : [...near, focused].toSorted((a, b) => a - b);
    },
    useFlushSync: false,
  });

  // A list that is all out of sight would still draw its first or last items; several stand below each other.
  const from = (virtual.scrollOffset ?? 0) - overscanPx;
  const to = from + window.innerHeight + 2 * overscanPx;
  const items = virtual
    .getVirtualItems()
    .filter(({ index, start, end }) => (end > from && start < to) || index === focused);
  const positions = items.map((item, at): ItemPosition => ({
    index: item.index,
    paddingBefore: item.start - (items[at - 1]?.end ?? top),
    measure: virtual.measureElement,
  }));
  const end = items.at(-1)?.end ?? top;
  return children({ positions, paddingAfter: Math.max(0, top + virtual.getTotalSize() - end), list: setList });
}
