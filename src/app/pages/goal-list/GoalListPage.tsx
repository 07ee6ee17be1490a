import { useTexts } from "../../i18n/translation";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { rollsUp } from "../../../domain/site";
import { newestRound, verdictIn } from "../../../domain/goal/assessmentIn";
import { goalListPages, goalListRange } from "../../../domain/limits";
import { Link } from "../../routing/Link";
import { ReportName } from "../../components/text/ReportName";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";
import { useStatusLabel } from "../../components/status/StatusIcon";
import { NotFound } from "../../components/NotFound";

/** A page of the plain lists of goals: links with their verdicts, for readers without scripts. */
export function GoalListPage({ part }: { part: number }) {
  const { dataset } = useSite();
  const t = useTexts("titles");
  const parts = goalListPages(dataset);
  const goals = parts[part - 1];
  if (!goals) return <NotFound path={`goals/${part}`} />;
  const position = goalListRange(dataset, part);
  return (
    <article>
      <h1>{t("place", position)}</h1>
      <ListPageLinks part={part} count={parts.length} />
      <ol className="goal-list" start={position.first}>
        {goals.map((goal) => (
          <ListedGoal key={goal.id} goal={goal} />
        ))}
      </ol>
    </article>
  );
}

function ListedGoal({ goal }: { goal: GoalSummary }) {
  const { dataset } = useSite();
  const { to } = useLinks();
  const statusLabel = useStatusLabel();
  const report = dataset.reports.find(({ id }) => id === goal.reportId);
  if (!report) return null;
  const round = newestRound(report);
  return (
    <li>
      <Link href={to({ kind: "goal", goalId: goal.id })}>
        <ReportName of={goal} report={report} />
      </Link>{" "}
      <span className="muted">
        {rollsUp(dataset) && statusLabel(verdictIn(goal, round.id), round.kind)}
        {dataset.reports.length > 1 && ` · ${report.title}`}
      </span>
    </li>
  );
}

/** Links to the other pages of the list. */
function ListPageLinks({ part, count }: { part: number; count: number }) {
  const t = useTexts("pages");
  const { to } = useLinks();
  if (count < 2) return null;
  return (
    <nav aria-label={t("goals.parts")}>
      <ul role="list" className="link-list">
        {part > 1 && (
          <li>
            <Link href={to({ kind: "goals", part: part - 1 })} rel="prev">
              {t("goals.previous")}
            </Link>
          </li>
        )}
        {Array.from({ length: count }, (_, index) => index + 1).map((one) => (
          <li key={one}>
            {one === part ? (
              <strong aria-current="page">{t("goals.part", { part: one })}</strong>
            ) : (
              <Link href={to({ kind: "goals", part: one })}>{t("goals.part", { part: one })}</Link>
            )}
          </li>
        ))}
        {part < count && (
          <li>
            <Link href={to({ kind: "goals", part: part + 1 })} rel="next">
              {t("goals.next")}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
