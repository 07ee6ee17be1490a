import { useTranslation } from "react-i18next";
import type { Goal, Report, Round } from "../model/dataset";
import { newestRound, verdictIn } from "../query/assessmentIn";
import { readView } from "../url/view";
import { CopyPlace } from "./CopyPlace";
import { GoalVerdictLine } from "./GoalVerdictLine";
import { Link } from "./Link";
import { OwnStatus } from "./OwnStatus";
import { ReportName } from "./ReportName";
import { useReportLang } from "./reportLang";
import { periodName, roundName } from "./roundName";
import { useLinks, useSite } from "./Site";

/** What a leader reads first: which goal, in what state, because of what, by which round. */
export function GoalHead({ report, goal, round }: { report: Report; goal: Goal; round: Round }) {
  const { dataset, language } = useSite();
  const { t } = useTranslation("goal");
  const { to } = useLinks();
  const lang = useReportLang(report.language);
  const dashboard = readView(`?report=${report.id}`, dataset);
  const theme = dataset.themes.find(({ id }) => id === goal.themeId);
  return (
    <header className="goal-head">
      <nav aria-label={t("breadcrumb")}>
        <ol className="breadcrumb" role="list">
          <li>
            <Link href={to({ kind: "dashboard" }, dashboard)} {...lang}>
              {report.title}
            </Link>
          </li>
          {theme && (
            <li>
              <Link href={to({ kind: "dashboard" }, { ...dashboard, themes: [theme.id] })}>
                <ReportName of={theme} report={report} />
              </Link>
            </li>
          )}
        </ol>
      </nav>
      <Newer report={report} goal={goal} round={round} />
      <h1>
        <ReportName of={goal} report={report} />
      </h1>
      {goal.translations[language] !== undefined && language !== report.language && (
        <p className="original soft">
          {t("original")} <span {...lang}>{goal.title}</span>
        </p>
      )}
      <GoalVerdictLine report={report} goal={goal} round={round} />
      {goal.ownStatuses?.map((own) =>
        own.roundId === round.id ? (
          <OwnStatus key={own.text} own={own} read={verdictIn(goal, round.id)} report={report} kind={round.kind} />
        ) : null,
      )}
      <p className="rule soft">
        {t("rule")} <Link href={`${to({ kind: "about" })}#rule`}>{t("ruleLink")}</Link>
      </p>
      <Rounds report={report} goal={goal} round={round} />
    </header>
  );
}

/** Links to the goal as each round has it; the newest round's is the goal's own address. */
export function useRoundLinks(report: Report, goal: Goal): (round: Round) => string {
  const { to } = useLinks();
  const newest = newestRound(report);
  return (round) => to({ kind: "goal", goalId: goal.id, ...(round.id === newest.id ? {} : { roundId: round.id }) });
}

/** Says that an older round is shown, so that nobody takes a past state for the present one. */
function Newer({ report, goal, round }: { report: Report; goal: Goal; round: Round }) {
  const { language } = useSite();
  const { t } = useTranslation("goal");
  const { t: words } = useTranslation("words");
  const linkTo = useRoundLinks(report, goal);
  const newest = newestRound(report);
  if (round.id === newest.id) return null;
  return (
    <p className="newer">
      {t("newer", {
        shown: roundName(words, language, report, round),
        newest: roundName(words, language, report, newest),
      })}{" "}
      <Link href={linkTo(newest)}>{t("newerLink")}</Link>
    </p>
  );
}

function Rounds({ report, goal, round }: { report: Report; goal: Goal; round: Round }) {
  const { language } = useSite();
  const { t } = useTranslation("goal");
  const { t: words } = useTranslation("words");
  const linkTo = useRoundLinks(report, goal);
  return (
    <div className="goal-tools">
      <nav aria-label={t("rounds")}>
        <ul className="link-list" role="list">
          {report.rounds.toReversed().map((other) => {
            const name = roundName(words, language, report, other);
            return (
              <li key={other.id}>
                {other.id === round.id ? (
                  <strong aria-current="page">
                    {t("round", { round: name, period: periodName(words, language, other) })}
                  </strong>
                ) : (
                  <Link href={linkTo(other)}>{name}</Link>
                )}
              </li>
            );
          })}
        </ul>
      </nav>
      <CopyPlace href={linkTo(round)} label={t("copy.goal")} />
    </div>
  );
}
