import { useTexts } from "../../i18n/translation";
import type { Report } from "../../../domain/dataset/schema";
import type { TargetSummary } from "../../../domain/dataset/summary";
import { assessmentIn } from "../../../domain/goal/assessmentIn";
import { roundName, shortRoundName } from "../../wording/roundName";
import { useSite } from "../../data/SiteContext";
import { StatusIcon, useStatusLabel } from "./StatusIcon";

/** A target's status icons in the order of the rounds, each with its round's short name; the shown round is marked. */
export function StatusHistoryLabelled({
  report,
  target,
  roundId,
}: {
  report: Report;
  target: TargetSummary;
  roundId: string;
}) {
  const { language } = useSite();
  const t = useTexts("goal");
  const common = useTexts("common");
  const statusLabel = useStatusLabel();
  return (
    <ol className="status-history-labelled" role="list" aria-label={t("strip")}>
      {report.rounds.map((round) => {
        const { status, noneReason } = assessmentIn(target, round.id);
        return (
          <li key={round.id} className={round.id === roundId ? "shown" : undefined}>
            <StatusIcon status={status} noneReason={noneReason} size={18} />
            <span aria-hidden="true">{shortRoundName(round)}</span>
            <span className="visually-hidden">
              {`${roundName(common, language, report, round)}: ${statusLabel(status, round.kind, noneReason)}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
