import { useTexts } from "../../i18n/translation";
import type { Assessment, Goal, Report, Round, Target } from "../../../domain/dataset/schema";
import { assessmentIn } from "../../../domain/goal/assessmentIn";
import { levelsOfMeasures, measuresOfTarget } from "../../../domain/goal/goalMeasures";
import { neverMentioned } from "../../../domain/goal/decidingTargets";
import { decidingQuote } from "../../../domain/text/annotatedRuns";
import { recentRounds } from "../../../domain/timeline/recentRounds";
import { CopyLinkButton } from "../../components/controls/CopyLinkButton";
import { CopyStatusButton } from "./CopyStatusButton";
import { useRoundLinks } from "./GoalHeader";
import { PreviousYears } from "./PreviousYears";
import { joinNames } from "../../wording/joinNames";
import { localizedName } from "../../wording/localizedName";
import { ReportedStatus } from "../../components/status/ReportedStatus";
import { ReportName } from "../../components/text/ReportName";
import { useReportLang } from "../../i18n/useReportLang";
import { TextParts, CorrectedParagraphs } from "../../components/text/AnnotatedText";
import { StatusHistoryLabelled } from "../../components/status/StatusHistoryLabelled";
import { RoundText } from "./RoundText";
import { formatDate } from "../../wording/formatDate";
import { statusCorrection } from "../../wording/statusCorrection";
import { useSite } from "../../data/SiteContext";
import { StatusLabelWithHelp } from "../../components/status/StatusLabelWithHelp";
import { TargetLevel } from "../../components/text/TargetLevel";

interface Shown {
  report: Report;
  goal: Goal;
  target: Target;
  round: Round;
}

/** One target of a goal: its status, evidence, measures, and the text of every round. */
export function TargetSection({ report, goal, target, round }: Shown) {
  const { language } = useSite();
  const t = useTexts("goal");
  const linkTo = useRoundLinks(report, goal);
  const assessment = assessmentIn(target, round.id);
  const mentioned = target.assessments.some(({ text }) => text !== "");
  const { recent, older } = recentRounds(report, round);
  const saidIn = (other: Round) => (
    <RoundText
      key={other.id}
      report={report}
      goal={goal}
      target={target}
      round={other}
      assessment={assessmentIn(target, other.id)}
      href={`${linkTo(other)}#${target.id}`}
      open={other.id === round.id}
    />
  );
  return (
    <section id={target.id} className="target" aria-labelledby={`${target.id}-name`}>
      <h3 id={`${target.id}-name`}>
        <ReportName of={target} report={report} />
      </h3>
      <div className="target-state">
        <p>
          <StatusLabelWithHelp
            status={assessment.status}
            noneReason={assessment.noneReason}
            kind={round.kind}
            size={32}
          />
        </p>
        <StateFacts assessment={assessment} kind={round.kind} />
        <ReviewOriginNote target={target} />
        {assessment.ownStatus && (
          <ReportedStatus own={assessment.ownStatus} read={assessment.status} report={report} kind={round.kind} />
        )}
        <StatusHistoryLabelled report={report} target={target} roundId={round.id} />
        <PreviousYears goal={goal} target={target} />
      </div>
      <div className="target-words">
        <DecidingQuote report={report} target={target} round={round} assessment={assessment} />
        {mentioned && recent.map(saidIn)}
        {mentioned && older.length > 0 && (
          <details className="older-rounds">
            <summary>{t("olderRounds", { count: older.length })}</summary>
            {older.map(saidIn)}
          </details>
        )}
      </div>
      <aside className="target-measure">
        <Measures report={report} goal={goal} target={target} />
        <TargetLevel report={report} target={target} assessment={assessment} />
        <CopyLinkButton
          href={`${linkTo(round)}#${target.id}`}
          label={t("copy.target")}
          name={t("copy.targetName", { name: localizedName(language, target) })}
        />
        <CopyStatusButton
          report={report}
          goal={goal}
          target={target}
          round={round}
          href={`${linkTo(round)}#${target.id}`}
        />
      </aside>
    </section>
  );
}

/** Details of the status: the year to which the target was postponed, that it was met only partly, the date it was reached, and a correction. */
function StateFacts({ assessment, kind }: { assessment: Assessment; kind: Round["kind"] }) {
  const t = useTexts("goal");
  const correction = statusCorrection(useTexts("common"), assessment, kind);
  const { postponedTo, partly, date } = assessment.status === "none" ? {} : assessment;
  return (
    <>
      {postponedTo !== undefined && <p>{t("postponed", { year: postponedTo })}</p>}
      {partly && <p>{t("partly")}</p>}
      {date !== undefined && (
        <p>
          <time dateTime={date}>{formatDate(date)}</time>
        </p>
      )}
      {correction !== null && <p>{correction}</p>}
    </>
  );
}

/** A note that a person merged, split or added this target, and from what. */
function ReviewOriginNote({ target: { review } }: { target: Target }) {
  const t = useTexts("goal");
  const common = useTexts("common");
  if (!review) return null;
  const names = joinNames(common, review.from);
  return <p className="muted">{t(`made.${review.kind}`, { names })}</p>;
}

/** The evidence, in larger type for worse statuses; without a status, why there is none. */
function DecidingQuote({ report, target, round, assessment }: Omit<Shown, "goal"> & { assessment: Assessment }) {
  const t = useTexts("goal");
  const lang = useReportLang(report.language);
  if (assessment.status === "none") {
    const never = neverMentioned(report, target, round.id);
    return (
      <p className="unassessed">
        {never ? t("silentAlways", { count: report.rounds.length }) : t(`noneReason.${assessment.noneReason}`)}
      </p>
    );
  }
  const alarming = assessment.status === "not-achieved" || assessment.status === "at-risk";
  return (
    <blockquote className={alarming ? "deciding deciding-alarming" : "deciding"} {...lang}>
      <p>
        {decidingQuote(assessment, report.corrections).map(({ parts, gap }, index) => (
          <span key={index}>
            {gap ? " […] " : index > 0 && " "}
            <TextParts parts={parts} />
          </span>
        ))}
      </p>
    </blockquote>
  );
}

/** The measures that the target belongs to. */
function Measures({ report, goal, target }: Omit<Shown, "round">) {
  const t = useTexts("goal");
  const measures = measuresOfTarget(goal, target);
  const levels = levelsOfMeasures(goal, target.measures);
  if (measures.length === 0) return <p className="muted">{t("noMeasure")}</p>;
  return (
    <>
      <h4 className="label">{t("measure", { count: measures.length })}</h4>
      <CorrectedParagraphs text={measures.join("\n")} report={report} />
      {levels.length > 0 && (
        <>
          <h4 className="label">{t("level")}</h4>
          <CorrectedParagraphs text={levels.join("\n")} report={report} />
        </>
      )}
    </>
  );
}
