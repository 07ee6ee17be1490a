import type { HTMLAttributes, ReactNode, RefCallback } from "react";

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

/** The attributes that put an item in its place. */
export type ItemProps = HTMLAttributes<HTMLElement> & { ref?: RefCallback<HTMLElement>; "data-index"?: number };

/** The items that are drawn, each with its place. */
export const visibleItems = <T>(items: readonly T[], positions: readonly ItemPosition[]): [T, ItemPosition][] =>
  positions.flatMap((position) => {
    const item = items[position.index];
    return item === undefined ? [] : [[item, position] satisfies [T, ItemPosition]];
  });

/** An item keeps the room of those before it that are not drawn. */
export const itemProps = ({ index, paddingBefore: gap, measure }: ItemPosition): ItemProps => ({
  ...(measure ? { ref: measure, "data-index": index } : {}),
  ...(gap > 0 ? { style: { marginBlockStart: gap } } : {}),
});

/** The list keeps the room of those after the last. */
export const listEndProps = (paddingAfter: number): HTMLAttributes<HTMLElement> =>
  paddingAfter > 0 ? { style: { paddingBlockEnd: paddingAfter } } : {};
