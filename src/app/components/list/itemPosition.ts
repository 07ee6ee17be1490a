import type { HTMLAttributes, RefCallback } from "react";
import type { Place } from "./VirtualList";

/** Where an item of a list is drawn. */
export type ItemPlace = HTMLAttributes<HTMLElement> & { ref?: RefCallback<HTMLElement>; "data-index"?: number };

/** The items that are drawn, each with its place. */
export const drawnOf = <T>(items: readonly T[], places: readonly Place[]): [T, Place][] =>
  places.flatMap((place) => {
    const item = items[place.index];
    return item === undefined ? [] : [[item, place] satisfies [T, Place]];
  });

/** An item keeps the room of those before it that are not drawn. */
export const placeInList = ({ index, gap, measure }: Place): ItemPlace => ({
  ...(measure ? { ref: measure, "data-index": index } : {}),
  ...(gap > 0 ? { style: { marginBlockStart: gap } } : {}),
});

/** The list keeps the room of those after the last. */
export const restBelow = (rest: number): HTMLAttributes<HTMLElement> =>
  rest > 0 ? { style: { paddingBlockEnd: rest } } : {};
