import { useTexts } from "../../i18n/translation";
import type { GoalSummary, TargetSummary } from "../../../domain/dataset/summary";
import { assessmentIn, newestRound } from "../../../domain/goal/assessmentIn";
import { earlierTargets } from "../../../domain/goal/otherYears";
import { Link } from "../../routing/Link";
import { roundName } from "../../wording/roundName";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";
import { StatusIcon, useStatusLabel } from "../../components/status/StatusIcon";

/** The target in the reports of earlier years: a line per year, each icon a link to its round. */
export function PreviousYears({ goal, target }: { goal: GoalSummary; target: TargetSummary }) {
  const { dataset, language } = useSite();
  const t = useTexts("goal");
  const common = useTexts("common");
  const { to } = useLinks();
  const statusLabel = useStatusLabel();
  return earlierTargets(dataset, goal, target)
    .toReversed()
    .map((year) => (
      <div key={year.goal.id} className="earlier-rounds">
        <span aria-hidden="true">{year.report.year}</span>
        <ol className="status-history-labelled" role="list" aria-label={t("years.strip", { year: year.report.year })}>
          {year.report.rounds.map((round) => {
            const { status, noneReason } = assessmentIn(year.target, round.id);
            const isNewest = round.id === newestRound(year.report).id;
            const page = to({ kind: "goal", goalId: year.goal.id, ...(isNewest ? {} : { roundId: round.id }) });
            return (
              <li key={round.id}>
                <Link href={`${page}#${year.target.id}`}>
                  <StatusIcon status={status} noneReason={noneReason} size={18} />
                  <span className="visually-hidden">
                    {roundName(common, language, year.report, round)}: {statusLabel(status, round.kind, noneReason)}
                  </span>
                </Link>
              </li>
            );
          })}
        </ol>
      </div>
    ));
}
