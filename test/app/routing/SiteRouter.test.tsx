import { render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Link } from "../../../src/app/routing/Link";
import { SiteRouter } from "../../../src/app/routing/SiteRouter";

/** How many listeners a page with so many links adds to the window. */
function listenersOf(links: number): number {
  const added = vi.spyOn(window, "addEventListener");
  const { unmount } = render(
    <SiteRouter base="">
      {Array.from({ length: links }, (_, index) => (
        <Link key={index} href={`goal/${index}/`}>
          {index}
        </Link>
      ))}
    </SiteRouter>,
  );
  const count = added.mock.calls.length;
  added.mockRestore();
  unmount();
  return count;
}

test("a page with many links listens to the address as often as one with few", () => {
  expect(listenersOf(1)).toBeGreaterThan(0);
  expect(listenersOf(200)).toBe(listenersOf(1));
});
