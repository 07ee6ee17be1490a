import { Found } from "./Highlight";
import { useScope } from "../../pages/dashboard/SelectionContext";

/** The report's own words, in its own language and quotation marks. */
export function ReportQuote({ text }: { text: string }) {
  const { report } = useScope();
  return (
    <q className="quote" lang={report.language}>
      <Found text={text} />
    </q>
  );
}
