import { useState } from "react";
import type { ReactNode } from "react";

/** Details whose content is rendered when they are first opened, because a goal may have hundreds of them with long lists. */
export function LazyDetails({
  summary,
  startsOpen = false,
  children,
}: {
  summary: ReactNode;
  startsOpen?: boolean;
  children: () => ReactNode;
}) {
  const [wasOpened, setOpened] = useState(startsOpen);
  return (
    <details open={startsOpen} onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
