// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { navigateWhenLoaded } from "../../../src/app/routing/navigateWhenLoaded";

const toPage = { transition: true };

/** The parts of a page, which come or are lost when the test says so. */
function comingParts() {
  let come: () => void = () => undefined;
  let areLost: () => void = () => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    come = resolve;
    areLost = () => reject(new Error("not there"));
  });
  return { promise, come, areLost };
}

const settled = () => new Promise((passed) => setTimeout(passed, 0));

afterEach(() => window.history.replaceState(null, "", "/"));

test("the open page stays until the parts of the next have come", async () => {
  const parts = comingParts();
  const navigate = vi.fn();
  navigateWhenLoaded(() => parts.promise)(navigate, "/fi/about/", toPage);
  await settled();
  expect(navigate).not.toHaveBeenCalled();
  parts.come();
  await settled();
  expect(navigate).toHaveBeenCalledExactlyOnceWith("/fi/about/", toPage);
});

test("a page that is loaded, and a change of filters, open at once", () => {
  const navigate = vi.fn();
  navigateWhenLoaded(() => null)(navigate, "/fi/about/", toPage);
  navigateWhenLoaded(() => comingParts().promise)(navigate, "/fi/?status=at-risk", { transition: false });
  expect(navigate).toHaveBeenCalledTimes(2);
});

test("a page whose parts do not come opens all the same, and says so itself", async () => {
  const parts = comingParts();
  const navigate = vi.fn();
  navigateWhenLoaded(() => parts.promise)(navigate, "/fi/about/", toPage);
  parts.areLost();
  await settled();
  expect(navigate).toHaveBeenCalledOnce();
});

test("of two links pressed in turn, the later one is followed", async () => {
  const [slow, quick] = [comingParts(), comingParts()];
  const navigate = vi.fn();
  const go = navigateWhenLoaded((to) => (to === "/fi/about/" ? slow.promise : quick.promise));
  go(navigate, "/fi/about/", toPage);
  go(navigate, "/fi/method/", toPage);
  quick.come();
  slow.come();
  await settled();
  expect(navigate).toHaveBeenCalledExactlyOnceWith("/fi/method/", toPage);
});

test("a reader who has gone back meanwhile stays there", async () => {
  const parts = comingParts();
  const navigate = vi.fn();
  navigateWhenLoaded(() => parts.promise)(navigate, "/fi/about/", toPage);
  window.history.replaceState(null, "", "/fi/?q=puisto");
  parts.come();
  await settled();
  expect(navigate).not.toHaveBeenCalled();
});
