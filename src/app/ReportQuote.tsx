import { Found } from "./Found";
import { useSelection } from "./selection";

/** The report's own words, in its own language and quotation marks. */
export function ReportQuote({ text }: { text: string }) {
  const { report } = useSelection();
  return (
    <q className="quote" lang={report.language}>
      <Found text={text} />
    </q>
  );
}
