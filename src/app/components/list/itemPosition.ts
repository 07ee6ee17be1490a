import type { HTMLAttributes, RefCallback } from "react";
import type { ItemPosition } from "./VirtualList";

/** Where an item of a list is drawn. */
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
