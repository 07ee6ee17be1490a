import { memo } from "react";
import { useTexts } from "../../i18n/translation";
import type { TargetSummary } from "../../../domain/dataset/summary";
import { assessmentIn } from "../../../domain/goal/assessmentIn";
import { roundName } from "../../wording/roundName";
import { useQueryScope } from "../../data/QueryResultContext";
import { useSite } from "../../data/SiteContext";
import { StatusIcon, useStatusLabel } from "./StatusIcon";

/** The target's status icons in the order of the rounds; the shown round's is underlined. */
export const StatusHistory = memo(function StatusHistory({ target }: { target: TargetSummary }) {
  const t = useTexts("common");
  const { language } = useSite();
  const { report, round: shown } = useQueryScope();
  const statusLabel = useStatusLabel();
  return (
    <ol role="list" className="status-history">
      {report.rounds.map((round) => {
        const { status, noneReason } = assessmentIn(target, round.id);
        return (
          <li key={round.id} className={round.id === shown.id ? "is-shown" : undefined}>
            <StatusIcon status={status} noneReason={noneReason} size={18} />
            <span className="visually-hidden">
              {`${roundName(t, language, report, round)}: ${statusLabel(status, round.kind, noneReason)}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
});
