import { useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/translation";

/** How many items are drawn at first and with each press; more at once make the page slow. */
const pageSize = 40;

/** A long list in pages: a button shows the next items. */
export function Paged<T>({
  items,
  size = pageSize,
  children,
}: {
  items: readonly T[];
  size?: number;
  children: (shown: readonly T[]) => ReactNode;
}) {
  const t = useTexts("studio");
  const [shown, setShown] = useState(size);
  const left = items.length - shown;
  return (
    <>
      {children(items.slice(0, shown))}
      {left > 0 && (
        <p>
          <button type="button" className="button" onClick={() => setShown(shown + pageSize)}>
            {t("more", { count: Math.min(left, pageSize), left })}
          </button>
        </p>
      )}
    </>
  );
}
