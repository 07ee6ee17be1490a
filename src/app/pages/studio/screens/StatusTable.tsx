import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";
import { useSite } from "../../../data/SiteContext";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { localizedName } from "../../../wording/localizedName";
import { roundName } from "../../../wording/roundName";
import type { Dataset, Report } from "../../../../domain/dataset/schema";
import { reportRows } from "../questions/reportTable";

/** Every target with its status in every round; a press opens one to be corrected. */
export function StatusTable({
  dataset,
  report,
  onCorrect,
}: {
  dataset: Dataset;
  report: Report;
  onCorrect: (one: { targetId: string; roundId: string }) => void;
}) {
  const t = useTexts("studio");
  const common = useTexts("common");
  const word = useStatusLabel();
  const { language } = useSite();
  const lang = useReportLang(report.language);
  const rows = reportRows(dataset, report);
  return (
    <div className="studio-scroll">
      <table className="studio-table" aria-label={t("read.table")}>
        <thead>
          <tr>
            <th scope="col">{t("read.goal")}</th>
            <th scope="col">{t("read.target")}</th>
            {report.rounds.map((round) => (
              <th key={round.id} scope="col">
                {roundName(common, language, report, round)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ goal, target }, at) => (
            <tr key={target?.id ?? goal.id}>
              <td {...lang}>{rows[at - 1]?.goal === goal ? "" : localizedName(language, goal)}</td>
              {target ? (
                <th scope="row" {...lang}>
                  {localizedName(language, target)}
                </th>
              ) : (
                <td colSpan={report.rounds.length + 1} className="soft">
                  {t("read.noTarget")}
                </td>
              )}
              {target?.assessments.map((assessment) => {
                const round = report.rounds.find(({ id }) => id === assessment.roundId);
                if (!round) return null;
                const { status, noneReason, review } = assessment;
                return (
                  <td key={round.id}>
                    <button
                      type="button"
                      className="studio-status"
                      onClick={() => onCorrect({ targetId: target.id, roundId: round.id })}
                    >
                      <span className="studio-round" aria-hidden="true">
                        {roundName(common, language, report, round)}:{" "}
                      </span>
                      <StatusIcon status={status} noneReason={noneReason} /> {word(status, round.kind, noneReason)}
                      {review && <span className="soft"> {t("read.decided")}</span>}
                      <span className="visually-hidden">
                        , {localizedName(language, target)}, {roundName(common, language, report, round)}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
