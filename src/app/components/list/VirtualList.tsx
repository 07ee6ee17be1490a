import { useEffect, useState } from "react";
import type { ComponentType, ReactNode, RefCallback } from "react";
import { firstRows, fitting, mostOnPaper } from "../../../domain/limits";
import { useOnPaper } from "../printing";

/** Where one item of a list is drawn: below so many empty pixels, in the place of those that are not drawn. */
export interface Place {
  index: number;
  gap: number;
  /** Measures what is drawn, which carries its index as `data-index`. */
  measure?: RefCallback<HTMLElement>;
}

/** The items of a list that are drawn, and how many empty pixels follow them. */
export interface Drawn {
  places: readonly Place[];
  rest: number;
  /** The element whose top is where the list begins. */
  list?: RefCallback<HTMLElement>;
}

export interface LongListProps {
  count: number;
  keyOf: (index: number) => string;
  /** About how high an item is, in pixels, before it is drawn. */
  sizeOf: (index: number) => number;
  children: (drawn: Drawn) => ReactNode;
}

/** What keeps to the rows near the eyes, once it is here: a short list never asks for it. */
let Window: ComponentType<LongListProps> | undefined;

/**
 * A list that is drawn whole where it is short; where it is long, its beginning in the written page, what is near the reader's eyes with a
 * script, and on paper as much as anyone reads.
 */
export function LongList({
  isLong,
  rowsIn = () => 1,
  targetsIn = () => 1,
  before = 0,
  ...list
}: LongListProps & {
  isLong: boolean;
  /** How many rows an item has. */
  rowsIn?: (index: number) => number;
  /** How many targets an item stands for. */
  targetsIn?: (index: number) => number;
  /** How many targets are on paper already when this list begins. */
  before?: number;
}) {
  const [Shown, show] = useState(() => Window);
  const onPaper = useOnPaper();
  useEffect(() => {
    if (!isLong || Shown) return;
    let isHere = true;
    void import("./WindowVirtualList").then(({ WindowedList }) => {
      Window = WindowedList;
      if (isHere) show(() => WindowedList);
    });
    return () => {
      isHere = false;
    };
  }, [isLong, Shown]);

  if (!isLong) return list.children(wholeTo(list.count));
  if (onPaper) return list.children(wholeTo(fitting(list.count, targetsIn, mostOnPaper - before)));
  if (!Shown) return list.children(wholeTo(fitting(list.count, rowsIn, firstRows)));
  return <Shown {...list} />;
}

const wholeTo = (count: number): Drawn => ({
  places: Array.from({ length: count }, (_, index) => ({ index, gap: 0 })),
  rest: 0,
});
