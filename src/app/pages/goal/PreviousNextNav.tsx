import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { goalsOf } from "../../../domain/goal/assessmentIn";
import { distinctGoals, previousAndNext, sortedRows } from "../../../domain/table/sortedRows";
import { activeParts } from "../../../domain/filter/relaxFilter";
import { applyFilter } from "../../../domain/filter/applyFilter";
import { comparatorFor, sortsByReportText } from "../../../domain/table/comparators";
import { restoreListContext } from "../../../domain/url/viewParams";
import type { ViewState } from "../../../domain/url/viewParams";
import { Link } from "../../routing/Link";
import { ReportName } from "../../components/text/ReportName";
import { useMatcher } from "../../data/useMatcher";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";
import { useView } from "../../routing/useView";
import { useAllGoalTexts } from "../../components/text/WithGoalText";

/**
 * Links to the previous and next goal in the list that the reader came from, and back to it. If the goal is not in that list, the whole report is
 * used.
 */
export function PreviousNextNav({ report, goal, round }: { report: Report; goal: GoalSummary; round: Round }) {
  const { dataset } = useSite();
  const t = useTexts("goal");
  const { to } = useLinks();
  const [carried] = useView();
  const view = restoreListContext(carried, dataset, report, round.id);
  const list = useListOf(view, report);
  const isListed = list.some(({ id }) => id === goal.id);
  const goals = isListed ? list : goalsOf(dataset, report);
  const { previous, next } = previousAndNext(goals, goal);
  const isNarrowed = isListed && activeParts(view).length > 0;
  if (!previous && !next && !isNarrowed) return null;
  const way = (other: GoalSummary) => to({ kind: "goal", goalId: other.id, ...roundIn(report, round) }, carried);
  return (
    <nav className="previous-next section" aria-label={t("neighbours")}>
      {previous && (
        <p>
          <span className="label">{t("previous")}</span>
          <Link href={way(previous)} rel="prev">
            <ReportName of={previous} report={report} />
          </Link>
        </p>
      )}
      {isNarrowed && (
        <p className="place-in-list">
          <span className="label">
            {t("placeInList", { at: goals.findIndex(({ id }) => id === goal.id) + 1, count: goals.length })}
          </span>
          <Link href={`${to({ kind: "dashboard" }, view)}#goals`}>{t("backToList")}</Link>
        </p>
      )}
      {next && (
        <p className="next">
          <span className="label">{t("next")}</span>
          <Link href={way(next)} rel="next">
            <ReportName of={next} report={report} />
          </Link>
        </p>
      )}
    </nav>
  );
}

/** The page's round; left out if it is the newest. */
const roundIn = (report: Report, round: Round) => (report.rounds.at(-1)?.id === round.id ? {} : { roundId: round.id });

/** The goals of a view in the order of its table. */
function useListOf(view: ViewState, report: Report): GoalSummary[] {
  const { dataset, language, goalStore: whole } = useSite();
  const { seeker: matcher } = useMatcher(report, view.roundId, view.text);
  useAllGoalTexts(goalsOf(dataset, report), sortsByReportText(view.sort));
  const { roundId, compareId } = view;
  const selected = applyFilter(dataset, report, { roundId, compareId: compareId ?? undefined }, view, matcher);
  const compare = comparatorFor(view.sort, { report, roundId, compareId, getGoal: whole.get, dataset }, language);
  return distinctGoals(sortedRows(dataset, selected, view.group, view.programmes, compare));
}
