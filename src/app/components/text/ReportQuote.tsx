import { Highlight } from "./Highlight";
import { useQueryScope } from "../../data/QueryResultContext";

/** The report's own words, in its own language and quotation marks. */
export function ReportQuote({ text }: { text: string }) {
  const { report } = useQueryScope();
  return (
    <q className="quote" lang={report.language}>
      <Highlight text={text} />
    </q>
  );
}
