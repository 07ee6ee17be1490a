import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listEndProps, itemProps } from "../../../../src/app/components/list/itemPosition";
import { WindowVirtualList } from "../../../../src/app/components/list/WindowVirtualList";

const [estimated, measured] = [50, 80];

beforeEach(() => {
  // The test's document has no layout: every item is as high as this, and the window does not scroll.
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(measured);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const List = ({ name }: { name: string }) => (
  <WindowVirtualList name={name} count={100} keyOf={(index) => `item ${index}`} sizeOf={() => estimated}>
    {({ positions, paddingAfter, list }) => (
      <ol ref={list} {...listEndProps(paddingAfter)}>
        {positions.map((position) => (
          <li key={position.index} {...itemProps(position)}>
            item {position.index}
          </li>
        ))}
      </ol>
    )}
  </WindowVirtualList>
);

/** The height below the items that are drawn first, before any is measured: the browser scrolls in this when the reader comes back. */
function firstPaddingAfter(name: string): number {
  const paddings: number[] = [];
  const { unmount } = render(
    <WindowVirtualList name={name} count={100} keyOf={(index) => `item ${index}`} sizeOf={() => estimated}>
      {({ paddingAfter }) => {
        paddings.push(paddingAfter);
        return null;
      }}
    </WindowVirtualList>,
  );
  unmount();
  return paddings[0] ?? 0;
}

test("a long list that the reader comes back to has the heights that were measured", async () => {
  const fresh = firstPaddingAfter("fresh");
  const { unmount } = render(<List name="known" />);
  await act(async () => {
    await Promise.resolve();
  });
  const drawn = screen.getAllByRole("listitem").length;
  unmount();
  expect(drawn).toBeGreaterThan(5);
  expect(firstPaddingAfter("known")).not.toBe(fresh);
  expect(firstPaddingAfter("another")).toBe(fresh);
});
