import type { Report } from "../model/contract";
import { nameIn } from "./nameIn";
import type { Named } from "./nameIn";
import { useReportLang } from "./reportLang";
import { useSite } from "./Site";

/** A name on a page about one report, whichever report the dashboard would open: untranslated, it keeps that report's language. */
export function ReportName({ of: named, report }: { of: Named; report: Report }) {
  const { language } = useSite();
  const lang = useReportLang(report.language);
  return <span {...(named.translations[language] === undefined ? lang : {})}>{nameIn(language, named)}</span>;
}
