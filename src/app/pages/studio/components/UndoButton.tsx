import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../../i18n/translation";

/** Undoes the last change, also by Ctrl+Z wherever the focus is, apart from fields of text: there it undoes what was typed. */
export function UndoButton({
  steps,
  isSilent = false,
  onUndo,
}: {
  steps: number;
  /** Where what surrounds it says that a change was undone, because the button is another one then. */
  isSilent?: boolean;
  onUndo: () => void;
}) {
  const t = useTexts("studio");
  /** How many steps there were when one was undone last. */
  const [undoneFrom, setUndoneFrom] = useState<number | null>(null);
  const undo = () => {
    if (steps === 0) return;
    setUndoneFrom(steps);
    onUndo();
  };
  const latestUndo = useRef(undo);
  useEffect(() => {
    latestUndo.current = undo;
  });
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (!isUndoKey(event) || isInTextField(event)) return;
      event.preventDefault();
      latestUndo.current();
    };
    document.addEventListener("keydown", handleKey);
    return () => document.removeEventListener("keydown", handleKey);
  }, []);
  return (
    <>
      {/* Not disabled, because that would take the focus away from it after the last step. */}
      <button
        type="button"
        className="button"
        aria-disabled={steps === 0 ? true : undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={undo}
      >
        {t("ask.undo")}
      </button>
      {!isSilent && (
        <span role="status" className="visually-hidden">
          {undoneFrom !== null && steps < undoneFrom ? t("ask.undone", { count: steps }) : ""}
        </span>
      )}
    </>
  );
}

/** As in Word and Excel. A single letter would undo a decision of a person who types without being in a field, and a key that is held down too much. */
const isUndoKey = ({ key, ctrlKey, metaKey, altKey, shiftKey, repeat }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && !repeat && key.toLowerCase() === "z";

const isInTextField = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("input[type=text], input:not([type]), textarea") !== null;
