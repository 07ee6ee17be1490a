import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

type Prepare = () => Promise<void>;

const toPrepare = new Set<Prepare>();

/** Names what must have come before the page goes to paper; gives the way to take that back. */
export function beforePrinting(prepare: Prepare): () => void {
  toPrepare.add(prepare);
  return () => toPrepare.delete(prepare);
}

/** How a view is laid out on paper: running on, or each goal on a page of its own. */
export type PrintLayout = "running" | "goals";

/** Prints the open page once all that it needs is there. */
export async function printPage(layout: PrintLayout): Promise<void> {
  await Promise.all([...toPrepare].map((prepare) => prepare()));
  const root = document.documentElement;
  root.dataset["paper"] = layout;
  window.addEventListener("afterprint", () => delete root.dataset["paper"], { once: true });
  window.print();
}

/** Whether the page is going to paper, from any way of asking for it: what is drawn only in part on the screen is then drawn in time. */
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
