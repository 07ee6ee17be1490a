// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { navigateWithTransition } from "../../../src/app/routing/navigateWithTransition";

const unhandled = vi.fn();

beforeEach(() => {
  unhandled.mockClear();
  process.on("unhandledRejection", unhandled);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
});

afterEach(() => {
  process.off("unhandledRejection", unhandled);
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, "startViewTransition");
});

/** A browser whose transitions end as they are told to, once the page has changed. */
function withTransitions(end: () => Promise<void>): void {
  Object.defineProperty(document, "startViewTransition", {
    configurable: true,
    value: (change: () => void) => {
      change();
      return { ready: end(), updateCallbackDone: end(), finished: end() };
    },
  });
}

const passed = () => new Promise((resolve) => setTimeout(resolve, 0));

test("a transition that is cut short changes the page, and nothing is thrown", async () => {
  withTransitions(() => Promise.reject(new DOMException("Transition was aborted", "InvalidStateError")));
  const navigate = vi.fn();
  navigateWithTransition(navigate, "/fi/about/", { transition: true });
  await passed();
  expect(navigate).toHaveBeenCalledWith("/fi/about/", { transition: true });
  expect(unhandled).not.toHaveBeenCalled();
});

test("a change that fails in a transition is reported", async () => {
  const report = vi.fn();
  vi.stubGlobal("reportError", report);
  withTransitions(() => Promise.resolve());
  const fault = new Error("no room in the history");
  navigateWithTransition(
    () => {
      throw fault;
    },
    "/fi/about/",
    { transition: true },
  );
  await passed();
  expect(report).toHaveBeenCalledExactlyOnceWith(fault);
  expect(unhandled).not.toHaveBeenCalled();
});

test("without transitions the page changes at once", () => {
  const navigate = vi.fn();
  navigateWithTransition(navigate, "/fi/about/", { transition: true });
  expect(navigate).toHaveBeenCalledOnce();
});
