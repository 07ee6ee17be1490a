import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

type Prepare = () => Promise<void>;

const toPrepare = new Set<Prepare>();

/** Registers what must be loaded before printing; returns a function that unregisters it. */
export function beforePrinting(prepare: Prepare): () => void {
  toPrepare.add(prepare);
  return () => toPrepare.delete(prepare);
}

/** The print layout: continuous, or each goal on a page of its own. */
export type PrintLayout = "running" | "goals";

/** Prints the open page once all that it needs is there. */
export async function printPage(layout: PrintLayout): Promise<void> {
  await Promise.all([...toPrepare].map((prepare) => prepare()));
  const root = document.documentElement;
  root.dataset["paper"] = layout;
  window.addEventListener("afterprint", () => delete root.dataset["paper"], { once: true });
  window.print();
}

/** True while the page is being printed, however that was started. Virtual lists then render all their rows. */
export function useIsPrinting(): boolean {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setOnPaper(true));
    const end = () => setOnPaper(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return onPaper;
}
