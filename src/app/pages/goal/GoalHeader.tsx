import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { rollsUp } from "../../../domain/site";
import { newestRound, verdictIn } from "../../../domain/goal/assessmentIn";
import { recentRounds } from "../../../domain/timeline/recentRounds";
import type { Page } from "../../../domain/url/paths";
import { CopyLinkButton } from "../../components/controls/CopyLinkButton";
import { VerdictSentence } from "../../components/status/VerdictSentence";
import { Link } from "../../routing/Link";
import { ReportedStatus } from "../../components/status/ReportedStatus";
import { PrintButton } from "../../components/controls/PrintButton";
import { ReportLanguageNote } from "../../components/text/ReportLanguageNote";
import { ReportName } from "../../components/text/ReportName";
import { useReportLang } from "../../i18n/useReportLang";
import { periodName, roundName } from "../../wording/roundName";
import { ShareButton } from "../../components/controls/ShareButton";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";
import { useView } from "../../routing/useView";

/** The top of a goal's page: title, verdict, deciding targets and round. */
export function GoalHeader({ report, goal, round }: { report: Report; goal: GoalSummary; round: Round }) {
  const { dataset, language } = useSite();
  const t = useTexts("goal");
  const { to } = useLinks();
  const lang = useReportLang(report.language);
  const isRolledUp = rollsUp(dataset);
  return (
    <header className="goal-head">
      <Newer report={report} goal={goal} round={round} />
      <h1>
        <ReportName of={goal} report={report} />
      </h1>
      {goal.translations[language] !== undefined && language !== report.language && (
        <p className="original muted">
          {t("original")} <span {...lang}>{goal.title}</span>
        </p>
      )}
      <VerdictSentence report={report} goal={goal} round={round} />
      {goal.ownStatuses?.map((own) =>
        own.roundId === round.id ? (
          <ReportedStatus
            key={own.text}
            own={own}
            read={isRolledUp ? verdictIn(goal, round.id) : (own.status ?? "none")}
            report={report}
            kind={round.kind}
          />
        ) : null,
      )}
      {isRolledUp && (
        <p className="rule muted">
          {t("rule")} <Link href={`${to({ kind: "about" })}#rule`}>{t("ruleLink")}</Link>
        </p>
      )}
      <ReportLanguageNote report={report} />
      <Rounds report={report} goal={goal} round={round} />
    </header>
  );
}

/** Links to the goal in each round, keeping the list that the reader came from. The newest round's link has no round. */
function useWaysTo(report: Report, goal: GoalSummary): (round: Round) => string {
  const { to } = useLinks();
  const [view] = useView();
  return (round) => to(pageIn(report, goal, round), view);
}

const pageIn = (report: Report, goal: GoalSummary, round: Round): Page => ({
  kind: "goal",
  goalId: goal.id,
  ...(round.id === newestRound(report).id ? {} : { roundId: round.id }),
});

/** Links to the goal in each round for sharing, without the reader's list. */
export function useRoundLinks(report: Report, goal: GoalSummary): (round: Round) => string {
  const { to } = useLinks();
  return (round) => to(pageIn(report, goal, round));
}

/** A note that an older round is shown, so that nobody takes it for the present state. */
function Newer({ report, goal, round }: { report: Report; goal: GoalSummary; round: Round }) {
  const { language } = useSite();
  const t = useTexts("goal");
  const common = useTexts("common");
  const hrefOf = useWaysTo(report, goal);
  const newest = newestRound(report);
  if (round.id === newest.id) return null;
  return (
    <p className="newer-round">
      {t("newer", {
        shown: roundName(common, language, report, round),
        newest: roundName(common, language, report, newest),
      })}{" "}
      <Link href={hrefOf(newest)}>{t("newerLink")}</Link>
    </p>
  );
}

function Rounds({ report, goal, round }: { report: Report; goal: GoalSummary; round: Round }) {
  const { language } = useSite();
  const t = useTexts("goal");
  const common = useTexts("common");
  const linkTo = useRoundLinks(report, goal);
  const hrefOf = useWaysTo(report, goal);
  const { recent, older } = recentRounds(report, round);
  const wayIn = (other: Round) => {
    const name = roundName(common, language, report, other);
    return (
      <li key={other.id}>
        {other.id === round.id ? (
          <strong aria-current="page">
            {t("round", { round: name, period: periodName(common, language, other) })}
          </strong>
        ) : (
          <Link href={hrefOf(other)}>{name}</Link>
        )}
      </li>
    );
  };
  return (
    <div className="goal-tools">
      <nav aria-label={t("rounds")}>
        <ul className="link-list" role="list">
          {recent.map(wayIn)}
        </ul>
        {older.length > 0 && (
          <details className="older-rounds">
            <summary>{t("olderRounds", { count: older.length })}</summary>
            <ul className="link-list" role="list">
              {older.map(wayIn)}
            </ul>
          </details>
        )}
      </nav>
      <CopyLinkButton href={linkTo(round)} label={t("copy.goal")} />
      <ShareButton href={linkTo(round)} className="button-plain" />
      <PrintButton className="button-plain" />
    </div>
  );
}
