// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";

/** A link as the prerendered page has it; the simulated document loads nothing by itself. */
function writeLink({ disabled }: { disabled: boolean }): HTMLLinkElement {
  const link = document.createElement("link");
  link.setAttribute("rel", "stylesheet");
  link.setAttribute("href", "pages.css");
  link.toggleAttribute("disabled", disabled);
  document.head.replaceChildren(link);
  return link;
}

beforeEach(() => vi.resetModules());

const freshly = async () => (await import("../../src/app/loadPageStyles")).loadPageStyles;

test("a page waits for the styles that the dashboard left out", async () => {
  const loadPageStyles = await freshly();
  const link = writeLink({ disabled: true });
  const arrived = vi.fn();
  const loading = Promise.all([loadPageStyles(), loadPageStyles()]).then(arrived);
  expect(link.hasAttribute("disabled")).toBe(false);
  await Promise.resolve();
  expect(arrived).not.toHaveBeenCalled();
  link.dispatchEvent(new Event("load"));
  await loading;
  expect(arrived).toHaveBeenCalled();
});

test("styles that could not be loaded are asked for again", async () => {
  const loadPageStyles = await freshly();
  const link = writeLink({ disabled: true });
  const failing = loadPageStyles();
  link.dispatchEvent(new Event("error"));
  await expect(failing).rejects.toThrow("pages.css");
  const again = loadPageStyles();
  link.dispatchEvent(new Event("load"));
  await expect(again).resolves.toBeUndefined();
});

test("where the page has linked its styles itself, nothing is waited for", async () => {
  const loadPageStyles = await freshly();
  writeLink({ disabled: false });
  await expect(loadPageStyles()).resolves.toBeUndefined();
});
