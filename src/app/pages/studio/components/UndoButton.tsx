import { useTexts } from "../../../i18n/translation";

/** Undoes the last change. */
export function UndoButton({ steps, onUndo }: { steps: number; onUndo: () => void }) {
  const t = useTexts("studio");
  return (
    // Not disabled, because that would take the focus away from it after the last step.
    <button
      type="button"
      className="button"
      aria-disabled={steps === 0 ? true : undefined}
      onClick={() => {
        if (steps > 0) onUndo();
      }}
    >
      {t("ask.undo")}
    </button>
  );
}
