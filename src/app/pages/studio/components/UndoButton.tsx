import { useTexts } from "../../../i18n/translation";

/** Undoes the last change. */
export function UndoButton({ steps, onUndo }: { steps: number; onUndo: () => void }) {
  const t = useTexts("studio");
  return (
    <button type="button" className="button" disabled={steps === 0} onClick={onUndo}>
      {t("ask.undo")}
    </button>
  );
}
