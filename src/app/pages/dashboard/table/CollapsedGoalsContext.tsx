import { createContext, useContext, useState } from "react";
import type { ReactNode } from "react";

type Closed = readonly [ReadonlySet<string>, (closed: ReadonlySet<string>) => void];

const ClosedContext = createContext<Closed | null>(null);

/** Remembers which goals are collapsed in the table while the reader visits other views and pages. A reload expands all. */
export function CollapsedGoalsProvider({ children }: { children: ReactNode }) {
  return <ClosedContext value={useState<ReadonlySet<string>>(new Set())}>{children}</ClosedContext>;
}

/** The ids of the collapsed goals, and the function to change them. */
export function useCollapsedGoals(): Closed {
  const closed = useContext(ClosedContext);
  if (!closed) throw new Error("nothing here remembers closed goals");
  return closed;
}
