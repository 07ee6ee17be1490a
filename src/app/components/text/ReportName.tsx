import type { Report } from "../../../domain/dataset/contract";
import { nameIn } from "../../wording/localizedName";
import type { Named } from "../../wording/localizedName";
import { useReportLang } from "../../i18n/useReportLang";
import { useSite } from "../../SiteContext";

/** A name on a page about one report, whichever report the dashboard would open: untranslated, it keeps that report's language. */
export function ReportName({ of: named, report }: { of: Named; report: Report }) {
  const { language } = useSite();
  const lang = useReportLang(report.language);
  return <span {...(named.translations[language] === undefined ? lang : {})}>{nameIn(language, named)}</span>;
}
