import type { Report } from "../../../domain/dataset/schema";
import { useReportLang } from "../../i18n/useReportLang";
import { useSite } from "../../data/SiteContext";
import { organisationName, reportTitle } from "../../wording/reportTitle";

/** The report's title in the page's language if translated, else marked with the report's language. */
export function ReportTitle({ report, className }: { report: Report; className?: string }) {
  const { language } = useSite();
  const lang = useReportLang(report.language);
  return (
    <span className={className} {...(report.translations?.title?.[language] === undefined ? lang : {})}>
      {reportTitle(language, report)}
    </span>
  );
}

/** The organisation's name in the page's language if translated, else marked with the report's language. */
export function OrganisationName({ report, className }: { report: Report; className?: string }) {
  const { language } = useSite();
  const lang = useReportLang(report.language);
  return (
    <span className={className} {...(report.translations?.organisation?.[language] === undefined ? lang : {})}>
      {organisationName(language, report)}
    </span>
  );
}
