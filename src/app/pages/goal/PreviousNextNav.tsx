import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/contract";
import type { GoalLine } from "../../../domain/dataset/summary";
import { goalsOf } from "../../../domain/goal/assessmentIn";
import { goalsInOrder, neighboursIn } from "../../../domain/table/sortGoals";
import { partsInUse } from "../../../domain/filter/relaxFilter";
import { select } from "../../../domain/filter/applyFilter";
import { compareAs, sortsByWords } from "../../../domain/table/comparators";
import { carriedTo } from "../../../domain/url/viewParams";
import type { View } from "../../../domain/url/viewParams";
import { Link } from "../../routing/Link";
import { ReportName } from "../../components/text/ReportName";
import { useSeeker } from "../../data/searchIndex";
import { useLinks, useSite, useView } from "../../SiteContext";
import { useAllWords } from "../../components/text/WithGoalText";

/** The goals before and after this one in the list that the reader came from, and the way back to it; in the whole report where it is not of that list. */
export function Neighbours({ report, goal, round }: { report: Report; goal: GoalLine; round: Round }) {
  const { dataset } = useSite();
  const t = useTexts("goal");
  const { to } = useLinks();
  const [carried] = useView();
  const view = carriedTo(carried, dataset, report, round.id);
  const list = useListOf(view, report);
  const isListed = list.some(({ id }) => id === goal.id);
  const goals = isListed ? list : goalsOf(dataset, report);
  const { previous, next } = neighboursIn(goals, goal);
  const isNarrowed = isListed && partsInUse(view).length > 0;
  if (!previous && !next && !isNarrowed) return null;
  const way = (other: GoalLine) => to({ kind: "goal", goalId: other.id, ...roundIn(report, round) }, carried);
  return (
    <nav className="neighbours section" aria-label={t("neighbours")}>
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

/** The page's own round; the newest needs no mention. */
const roundIn = (report: Report, round: Round) => (report.rounds.at(-1)?.id === round.id ? {} : { roundId: round.id });

/** The goals of a view in the order of its table. */
function useListOf(view: View, report: Report): GoalLine[] {
  const { dataset, language, whole } = useSite();
  const { seeker } = useSeeker(report, view.roundId, view.text);
  useAllWords(goalsOf(dataset, report), sortsByWords(view.sort));
  const { roundId, compareId } = view;
  const selected = select(dataset, report, { roundId, compareId: compareId ?? undefined }, view, seeker);
  const compare = compareAs(view.sort, { report, roundId, compareId, wholeOf: whole.here }, language);
  return goalsInOrder(dataset, selected, view.group, view.programmes, compare);
}
