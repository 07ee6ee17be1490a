import { useEffect, useState } from "react";
import type { ComponentType, ReactNode, RefCallback } from "react";
import { initialRows, countThatFit, maxPrintedTargets } from "../../../domain/limits";
import { useIsPrinting } from "../printing";

/** Where one item of a list is drawn: below so many empty pixels, in the place of those that are not drawn. */
export interface ItemPosition {
  index: number;
  paddingBefore: number;
  /** Measures what is drawn, which carries its index as `data-index`. */
  measure?: RefCallback<HTMLElement>;
}

/** The items of a list that are drawn, and how many empty pixels follow them. */
export interface VisibleItems {
  positions: readonly ItemPosition[];
  paddingAfter: number;
  /** The element whose top is where the list begins. */
  list?: RefCallback<HTMLElement>;
}

export interface VirtualListProps {
  count: number;
  keyOf: (index: number) => string;
  /** About how high an item is, in pixels, before it is drawn. */
  sizeOf: (index: number) => number;
  children: (items: VisibleItems) => ReactNode;
}

/** What keeps to the rows near the eyes, once it is here: a short list never asks for it. */
let Window: ComponentType<VirtualListProps> | undefined;

/**
 * A list that is drawn whole where it is short; where it is long, its beginning in the written page, what is near the reader's eyes with a
 * script, and on paper as much as anyone reads.
 */
export function VirtualList({
  isLong,
  rowsIn = () => 1,
  targetsIn = () => 1,
  before = 0,
  ...list
}: VirtualListProps & {
  isLong: boolean;
  /** How many rows an item has. */
  rowsIn?: (index: number) => number;
  /** How many targets an item stands for. */
  targetsIn?: (index: number) => number;
  /** How many targets are on paper already when this list begins. */
  before?: number;
}) {
  const [Shown, show] = useState(() => Window);
  const onPaper = useIsPrinting();
  useEffect(() => {
    if (!isLong || Shown) return;
    let isHere = true;
    void import("./WindowVirtualList").then(({ WindowVirtualList: WindowedList }) => {
      Window = WindowedList;
      if (isHere) show(() => WindowedList);
    });
    return () => {
      isHere = false;
    };
  }, [isLong, Shown]);

  if (!isLong) return list.children(firstItems(list.count));
  if (onPaper) return list.children(firstItems(countThatFit(list.count, targetsIn, maxPrintedTargets - before)));
  if (!Shown) return list.children(firstItems(countThatFit(list.count, rowsIn, initialRows)));
  return <Shown {...list} />;
}

const firstItems = (count: number): VisibleItems => ({
  positions: Array.from({ length: count }, (_, index) => ({ index, paddingBefore: 0 })),
  paddingAfter: 0,
});
