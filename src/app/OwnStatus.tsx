import { useTexts } from "./translation";
import type { Report, Round } from "../model/contract";
import type { Assessment } from "../model/dataset";
import { contradicts } from "../model/status";
import type { Status } from "../model/status";
import { useReportLang } from "./reportLang";

/** What the report's own status column says, beside what was read; said aloud where the two differ. */
export function OwnStatus({
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
      <span className="soft">{t("ownStatus.label")}</span> <span {...lang}>{own.text}</span>
      {contradicts(read, own.status, kind) && (
        <>
          {". "}
          <strong>{t("ownStatus.differs")}</strong>
        </>
      )}
    </p>
  );
}
