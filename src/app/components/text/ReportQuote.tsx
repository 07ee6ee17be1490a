import { Highlight } from "./Highlight";
import { useQueryScope } from "../../data/QueryResultContext";

/** A quotation from the report, marked with the report's language. */
export function ReportQuote({ text }: { text: string }) {
  const { report } = useQueryScope();
  return (
    <q className="quote" lang={report.language}>
      <Highlight text={text} />
    </q>
  );
}
