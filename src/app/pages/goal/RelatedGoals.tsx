import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { rollsUp } from "../../../domain/site";
import { verdictIn } from "../../../domain/goal/assessmentIn";
import { relatedGoals } from "../../../domain/goal/relatedGoals";
import { useRoundLinks } from "./GoalHeader";
import { Link } from "../../routing/Link";
import { ReportName } from "../../components/text/ReportName";
import { useSite } from "../../data/SiteContext";
import { StatusLabel } from "../../components/status/StatusIcon";

/** How many related goals are shown; the programmes' links lead to all of them. */
const maxShown = 6;

/** Goals that are linked to the same programmes, with the names of those programmes. */
export function RelatedGoals({ report, goal, round }: { report: Report; goal: GoalSummary; round: Round }) {
  const { dataset } = useSite();
  const t = useTexts("goal");
  const related = relatedGoals(dataset, goal).slice(0, maxShown);
  if (related.length === 0) return null;
  return (
    <section className="section" aria-labelledby="related">
      <h2 id="related">{t("related")}</h2>
      <ul className="related" role="list">
        {related.map(({ goal: other, programmeIds }) => (
          <li key={other.id}>
            <p>
              <RoundLink report={report} goal={other} round={round} />
            </p>
            {rollsUp(dataset) && (
              <p>
                <StatusLabel status={verdictIn(other, round.id)} kind={round.kind} size={18} />
              </p>
            )}
            <p className="muted">
              {dataset.programmes
                .filter(({ id }) => programmeIds.includes(id))
                .map((programme, index) => (
                  <span key={programme.id}>
                    {index > 0 && ", "}
                    <ReportName of={programme} report={report} />
                  </span>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RoundLink({ report, goal, round }: { report: Report; goal: GoalSummary; round: Round }) {
  const linkTo = useRoundLinks(report, goal);
  return (
    <Link href={linkTo(round)}>
      <ReportName of={goal} report={report} />
    </Link>
  );
}
