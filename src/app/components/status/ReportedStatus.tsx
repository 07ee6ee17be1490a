import { useTexts } from "../../i18n/translation";
import type { Assessment, Report, Round } from "../../../domain/dataset/schema";
import { contradicts } from "../../../domain/status";
import type { Status } from "../../../domain/status";
import { useReportLang } from "../../i18n/useReportLang";

/** The report's own status beside the one determined from the text, with a note if they differ. */
export function ReportedStatus({
  own,
  read,
  report,
  kind,
}: {
  own: NonNullable<Assessment["ownStatus"]>;
  read: Status;
  report: Report;
  kind: Round["kind"];
}) {
  const t = useTexts("goal");
  const lang = useReportLang(report.language);
  return (
    <p className="own-status">
      <span className="muted">{t("ownStatus.label")}</span> <span {...lang}>{own.text}</span>
      {contradicts(read, own.status, kind) && (
        <>
          {". "}
          <strong>{t("ownStatus.differs")}</strong>
        </>
      )}
    </p>
  );
}
