import type { Report } from "../../../../domain/dataset/schema";
import { useSite } from "../../../data/SiteContext";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { periodName } from "../../../wording/roundName";

/** The rounds of a report, each as the report names it, with the part of the year that it was taken to tell of. */
export function RoundList({ report }: { report: Report }) {
  const t = useTexts("studio");
  const common = useTexts("common");
  const { language } = useSite();
  const lang = useReportLang(report.language);
  return (
    <>
      <h3>{t("plan.rounds")}</h3>
      <ul>
        {report.rounds.map((round) => (
          <li key={round.id}>
            <span {...lang}>{round.label}</span>{" "}
            <span className="muted">
              ({t(`plan.roundIs.${round.kind}`, { period: periodName(common, language, round) })})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
