import { useTexts } from "../../i18n/translation";
import { printPage } from "../printing";
import type { PrintLayout } from "../printing";

/** Prints what is open. Without a script there is nothing to press, and the browser prints as well. */
export function PrintButton({ layout = "running", className }: { layout?: PrintLayout; className: string }) {
  const t = useTexts("views");
  return (
    <button type="button" className={`${className} print-button scripted`} onClick={() => void printPage(layout)}>
      {t(`print.${layout}`)}
    </button>
  );
}
