import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import type { Range, VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useState } from "react";
import type { VirtualListProps, ItemPosition } from "./itemPosition";

/** How many items are rendered beyond each edge of the viewport, so that Tab reaches the next one. */
const overscan = 1;

/** How far beyond the viewport items are rendered, in pixels. */
const overscanPx = 120;

/**
 * Where each list that has been left began, and its measured items. With estimates, the browser's scroll position would show other items on the way
 * back.
 */
const leftLists = new Map<string, { top: number; items: VirtualItem[] }>();

/**
 * A long list that scrolls with the window: renders the items near the viewport, and wherever it is the focused item, and the first, without which a
 * table out of sight would have no rows for screen readers.
 */
export function WindowVirtualList({ name, count, keyOf, sizeOf, children }: VirtualListProps) {
  const [list, setList] = useState<HTMLElement | null>(null);
  const [top, setTop] = useState(() => leftLists.get(name)?.top ?? 0);
  const [focused, setFocused] = useState(-1);

  useLayoutEffect(() => {
    if (!list) return;
    const measure = () => setTop(Math.round(list.getBoundingClientRect().top + window.scrollY));
    measure();
    // The list's offset changes whenever content above it grows, so the page's size is observed.
    const size = new ResizeObserver(measure);
    size.observe(document.body);
    return () => size.disconnect();
  }, [list]);

  useEffect(() => {
    // In a table, the list's start is an element beside the items.
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
    initialMeasurementsCache: leftLists.get(name)?.items ?? [],
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range: Range) => {
      const always = [0, focused].filter((index) => index >= 0 && index < count);
      return [...new Set([...defaultRangeExtractor(range), ...always])].toSorted((a, b) => a - b);
    },
    useFlushSync: false,
  });

  useEffect(
    () => () => {
      leftLists.set(name, { top: virtual.options.scrollMargin, items: virtual.takeSnapshot() });
    },
    [name, virtual],
  );

  // The virtualizer renders the first or last items even of a list that is out of view, and a page has several lists.
  const from = (virtual.scrollOffset ?? 0) - overscanPx;
  const to = from + window.innerHeight + 2 * overscanPx;
  const items = virtual
    .getVirtualItems()
    .filter(({ index, start, end }) => (end > from && start < to) || index === focused || index === 0);
  const positions = items.map((item, at): ItemPosition => ({
    index: item.index,
    paddingBefore: item.start - (items[at - 1]?.end ?? top),
    measure: virtual.measureElement,
  }));
  const end = items.at(-1)?.end ?? top;
  return children({ positions, paddingAfter: Math.max(0, top + virtual.getTotalSize() - end), list: setList });
}
