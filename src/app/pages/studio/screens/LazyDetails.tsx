import { useState } from "react";
import type { ReactNode } from "react";

/** Details whose content is made when they are first opened: a goal may have hundreds of them, each with long lists. */
export function LazyDetails({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
