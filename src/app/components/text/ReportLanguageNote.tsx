import type { Report } from "../../../domain/dataset/schema";
import { useTexts } from "../../i18n/translation";
import { useSite } from "../../data/SiteContext";

/** If the page's language is not the report's: a note that names and quotes are in the report's language, and that browsers can translate them. */
export function ReportLanguageNote({ report }: { report: Report }) {
  const t = useTexts("common");
  const { language } = useSite();
  if (language === report.language) return null;
  return (
    <p className="report-language muted">
      {t("reportLanguage.note", { language: t(`reportLanguage.name.${report.language}`) })}
    </p>
  );
}
