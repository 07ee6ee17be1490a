import type { Report } from "../../../domain/dataset/schema";
import { localizedName } from "../../wording/localizedName";
import type { Localizable } from "../../wording/localizedName";
import { useReportLang } from "../../i18n/useReportLang";
import { useSite } from "../../data/SiteContext";

/** A name on a page about one report, which may not be the one in view: untranslated names get that report's language. */
export function ReportName({ of: named, report }: { of: Localizable; report: Report }) {
  const { language } = useSite();
  const lang = useReportLang(report.language);
  return <span {...(named.translations[language] === undefined ? lang : {})}>{localizedName(language, named)}</span>;
}
