import { yieldToMain } from "./data/yieldToMain";

/** The controls that were used before hydration, as recorded by `beforeHydration.ts`. */
const earlyControls = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>("[data-early]");

/**
 * Replays the early events one after another, so that each applies to the view that the one before it left. Typed text comes first and at once,
 * before the reader types another letter; then choices and clicks.
 */
export async function replayEarlyEvents(): Promise<void> {
  const inputs = [...earlyControls()].filter((one) => one instanceof HTMLInputElement);
  const others = [...earlyControls()].filter((one) => !(one instanceof HTMLInputElement));
  for (const [at, one] of [...inputs, ...others].entries()) {
    if (at > 0) await yieldToMain();
    const value = one.dataset["early"] ?? "";
    one.removeAttribute("data-early");
    if (one instanceof HTMLInputElement) enter(one, HTMLInputElement.prototype, value, "input");
    else if (one instanceof HTMLSelectElement) enter(one, HTMLSelectElement.prototype, value, "change");
    else one.click();
  }
}

/** Discards the early events, if the page will not be hydrated. */
export function discardEarlyEvents(): void {
  for (const one of earlyControls()) one.removeAttribute("data-early");
}

/** Sets a value as typing does. React ignores an input event if the value is the one it last wrote: hence the native setter, after an empty value. */
function enter(
  field: HTMLInputElement | HTMLSelectElement,
  prototype: object,
  value: string,
  event: "input" | "change",
): void {
  field.value = "";
  Reflect.set(prototype, "value", value, field);
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
