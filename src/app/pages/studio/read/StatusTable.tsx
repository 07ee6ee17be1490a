import { useEffect, useRef, useState } from "react";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";
import { ReportName } from "../../../components/text/ReportName";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";
import { roundName } from "../../../wording/roundName";
import type { Dataset, Report } from "../../../../domain/dataset/schema";
import { questionKey } from "../draft/questionKey";
import { reportRows } from "../questions/reportTable";

/** How many rows are drawn at once; more make each answer slow. */
const maxRows = 200;

/** Every target with its status in every round; a press opens one to be corrected. */
export function StatusTable({
  dataset,
  report,
  returnTo,
  onCorrect,
  onGoal,
}: {
  dataset: Dataset;
  report: Report;
  returnTo: string | null;
  onCorrect: (one: { targetId: string; roundId: string }) => void;
  onGoal: (goalId: string) => void;
}) {
  const t = useTexts("studio");
  const common = useTexts("common");
  const statusLabel = useStatusLabel();
  const { language } = useSite();
  const all = reportRows(dataset, report);
  const opened = all.findIndex(
    ({ goal, target }) =>
      goal.id === returnTo || (target !== null && returnTo?.startsWith(questionKey(target.id, "")) === true),
  );
  const [isWhole, setWhole] = useState(opened >= maxRows);
  const rows = isWhole ? all : all.slice(0, maxRows);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (returnTo === null) return;
    const opened = table.current?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(returnTo)}"]`);
    opened?.focus({ preventScroll: true });
    opened?.scrollIntoView({ block: "center" });
  }, [returnTo]);
  return (
    <div className="studio-scroll">
      <table ref={table} className="studio-table stacked-table" aria-label={t("read.table")}>
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
              <td>
                {rows[at - 1]?.goal !== goal && (
                  <button type="button" className="button-plain" data-opens={goal.id} onClick={() => onGoal(goal.id)}>
                    <ReportName of={goal} report={report} />
                  </button>
                )}
              </td>
              {target ? (
                <th scope="row">
                  <ReportName of={target} report={report} />
                </th>
              ) : (
                <td colSpan={report.rounds.length + 1} className="muted">
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
                      data-opens={questionKey(target.id, round.id)}
                      onClick={() => onCorrect({ targetId: target.id, roundId: round.id })}
                    >
                      <span className="stacked-heading" aria-hidden="true">
                        {roundName(common, language, report, round)}:{" "}
                      </span>
                      <StatusIcon status={status} noneReason={noneReason} />{" "}
                      {statusLabel(status, round.kind, noneReason)}
                      {review && <span className="muted"> {t("read.decided")}</span>}
                      <span className="visually-hidden">
                        , <ReportName of={target} report={report} />, {roundName(common, language, report, round)}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < all.length && (
        <p>
          <button type="button" className="button" onClick={() => setWhole(true)}>
            {t("read.more", { count: all.length - rows.length })}
          </button>
        </p>
      )}
    </div>
  );
}
