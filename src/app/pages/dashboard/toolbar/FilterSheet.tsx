import { useEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import { isVisible } from "../../../components/isVisible";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useTexts } from "../../../i18n/translation";

/**
 * The toolbar's controls in a modal dialog, for narrow screens. The browser keeps the focus inside, closes it with Escape and returns the focus to
 * `opener`. A window that grows until the toolbar shows the controls itself closes it too, and the same control there gets the focus.
 */
export function FilterSheet({
  opener,
  onClose,
  children,
}: {
  opener: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTexts("views");
  const { shown } = useQueryResult();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  useEffect(() => {
    const closeIfReplaced = () => {
      const { current: dialog } = sheet;
      if (!dialog || !opener.current || isVisible(opener.current)) return;
      const twin = twinInToolbar(dialog);
      dialog.close();
      twin?.focus();
    };
    window.addEventListener("resize", closeIfReplaced);
    return () => window.removeEventListener("resize", closeIfReplaced);
  }, [opener]);
  return (
    <dialog className="sheet" ref={sheet} aria-label={t("filter.open")} onClose={onClose}>
      <div className="sheet-controls">{children}</div>
      <form method="dialog" className="sheet-foot">
        <button className="button sheet-close">{t("filter.show", { count: shown.targets })}</button>
      </form>
    </dialog>
  );
}

/** The controls of the sheet, or of the toolbar, which has the same ones in the same order; not what their menus hold. */
const controlsIn = (place: Element): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>(":is(select, input, button):not(.filter-panel *, .bar-open, .sheet-close)"),
];

/** The toolbar's control that does what the focused one of the sheet does; for what stands in a menu, the menu's button. */
function twinInToolbar(dialog: HTMLDialogElement): HTMLElement | undefined {
  const inSheet = controlsIn(dialog);
  const focused = document.activeElement;
  const inToolbar = controlsIn(dialog.parentElement ?? dialog).filter((control) => !dialog.contains(control));
  const at = inSheet.findIndex((control) => control === focused || control.parentElement?.contains(focused));
  return inToolbar[Math.max(at, 0)];
}
