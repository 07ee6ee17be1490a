import type { HTMLAttributes, ReactNode, RefCallback } from "react";

/** One rendered item of a virtual list, and the height in pixels of the items that are left out above it. */
export interface ItemPosition {
  index: number;
  paddingBefore: number;
  /** Measures the rendered item, which carries its index as `data-index`. */
  measure?: RefCallback<HTMLElement>;
}

/** The rendered items of a virtual list, and the height in pixels of those left out below them. */
export interface VisibleItems {
  positions: readonly ItemPosition[];
  paddingAfter: number;
  /** The element whose top is where the list begins. */
  list?: RefCallback<HTMLElement>;
}

export interface VirtualListProps {
  /** Which list of the site it is: its measured heights are used again when the reader comes back to it. */
  name: string;
  count: number;
  keyOf: (index: number) => string;
  /** The estimated height of an item in pixels, until it is measured. */
  sizeOf: (index: number) => number;
  children: (items: VisibleItems) => ReactNode;
}

/** The attributes that put an item in its place. */
export type ItemProps = HTMLAttributes<HTMLElement> & { ref?: RefCallback<HTMLElement>; "data-index"?: number };

/** The rendered items with their positions. */
export const visibleItems = <T>(items: readonly T[], positions: readonly ItemPosition[]): [T, ItemPosition][] =>
  positions.flatMap((position) => {
    const item = items[position.index];
    return item === undefined ? [] : [[item, position] satisfies [T, ItemPosition]];
  });

/** A margin in place of the items left out above. */
export const itemProps = ({ index, paddingBefore: gap, measure }: ItemPosition): ItemProps => ({
  ...(measure ? { ref: measure, "data-index": index } : {}),
  ...(gap > 0 ? { style: { marginBlockStart: gap } } : {}),
});

/** A padding in place of the items left out below the last. */
export const listEndProps = (paddingAfter: number): HTMLAttributes<HTMLElement> =>
  paddingAfter > 0 ? { style: { paddingBlockEnd: paddingAfter } } : {};
