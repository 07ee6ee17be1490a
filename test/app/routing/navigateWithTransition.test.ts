import { afterEach, expect, test, vi } from "vitest";
import { navigateWithTransition } from "../../../src/app/routing/navigateWithTransition";

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, "startViewTransition");
});

test("a transition that the next one cuts short changes the page, and nothing is thrown", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  Object.defineProperty(document, "startViewTransition", {
    configurable: true,
    value: (change: () => void) => {
      change();
      return { ready: Promise.reject(new DOMException("Transition was skipped", "AbortError")) };
    },
  });
  const navigate = vi.fn();
  navigateWithTransition(navigate, "/fi/about/", { transition: true });
  await new Promise((passed) => setTimeout(passed, 0));
  process.off("unhandledRejection", unhandled);
  expect(navigate).toHaveBeenCalledWith("/fi/about/", { transition: true });
  expect(unhandled).not.toHaveBeenCalled();
});

test("without transitions the page changes at once", () => {
  const navigate = vi.fn();
  navigateWithTransition(navigate, "/fi/about/", { transition: true });
  expect(navigate).toHaveBeenCalledOnce();
});
