import { useTexts } from "../../i18n/translation";
import { printPage } from "../printing";
import type { PrintLayout } from "../printing";

/** Prints what is open. It needs a script: without one it is hidden, and readers print with the browser's own command. */
export function PrintButton({ layout = "running", className }: { layout?: PrintLayout; className: string }) {
  const t = useTexts("views");
  return (
    <button type="button" className={`${className} print-button scripted`} onClick={() => void printPage(layout)}>
      {t(`print.${layout}`)}
    </button>
  );
}
