import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { initialRows, countThatFit, maxPrintedTargets } from "../../../domain/limits";
import { useIsPrinting } from "../printing";
import type { VirtualListProps, VisibleItems } from "./itemPosition";

/** The virtualizing list, loaded by the first long list. */
let Window: ComponentType<VirtualListProps> | undefined;

/**
 * Renders a short list in full. Of a long list it prerenders the beginning, renders the items near the viewport in the browser, and prints up
 * to the print limit.
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
  /** How many targets other lists print before this one. */
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
