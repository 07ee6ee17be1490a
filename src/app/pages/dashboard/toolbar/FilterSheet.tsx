import { useCallback } from "react";
import type { ReactNode } from "react";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useTexts } from "../../../i18n/translation";

/** The toolbar's controls in a modal dialog, for narrow screens. The browser keeps the focus inside, closes it with Escape and returns the focus. */
export function FilterSheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const t = useTexts("views");
  const { shown } = useQueryResult();
  const open = useCallback((dialog: HTMLDialogElement | null) => dialog?.showModal(), []);
  return (
    <dialog className="sheet" ref={open} aria-label={t("filter.open")} onClose={onClose}>
      <div className="sheet-controls">{children}</div>
      <form method="dialog" className="sheet-foot">
        <button className="button sheet-close">{t("filter.show", { count: shown.targets })}</button>
      </form>
    </dialog>
  );
}
