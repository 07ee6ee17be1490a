import { yieldToMain } from "./data/yieldToMain";

/** What was pressed, chosen or typed before the page answered, noted by `beforeHydration.ts` where it was done. */
const waiting = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>("[data-waiting]");

/** Does what waits, each in the view that the one before it left: what was typed at once, before another letter comes, then choices and presses. */
export async function replayEarlyEvents(): Promise<void> {
  const inputs = [...waiting()].filter((one) => one instanceof HTMLInputElement);
  const others = [...waiting()].filter((one) => !(one instanceof HTMLInputElement));
  for (const [at, one] of [...inputs, ...others].entries()) {
    if (at > 0) await yieldToMain();
    const value = one.dataset["waiting"] ?? "";
    one.removeAttribute("data-waiting");
    if (one instanceof HTMLInputElement) enter(one, HTMLInputElement.prototype, value, "input");
    else if (one instanceof HTMLSelectElement) enter(one, HTMLSelectElement.prototype, value, "change");
    else one.click();
  }
}

/** Forgets what waits, where the page will never answer. */
export function discardEarlyEvents(): void {
  for (const one of waiting()) one.removeAttribute("data-waiting");
}

/** As a reader does it: React knows what a field last held, and hears only what is new and what it did not write itself. */
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
