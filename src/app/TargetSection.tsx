import { useTranslation } from "react-i18next";
import type { Assessment, Goal, Report, Round, Target } from "../model/dataset";
import { assessmentIn, newestRound } from "../query/assessmentIn";
import { measuresOf, neverMentioned } from "../query/goalReading";
import { partsOf } from "../query/passages";
import { CopyPlace } from "./CopyPlace";
import { Parts, useReportLang } from "./ReportText";
import { RoundStrip } from "./RoundStrip";
import { RoundText } from "./RoundText";
import { shownDate } from "./shownDate";
import { useLinks, useSite } from "./Site";
import { StatusWord } from "./StatusMark";

/** One target of a goal: its state, the words that decide it, the measure it answers to, and what every round says. */
export function TargetSection({
  report,
  goal,
  target,
  round,
}: {
  report: Report;
  goal: Goal;
  target: Target;
  round: Round;
}) {
  const { language } = useSite();
  const { t } = useTranslation("goal");
  const { to } = useLinks();
  const lang = useReportLang(report.language);
  const translated = target.translations[language];
  const assessment = assessmentIn(target, round.id);
  const roundId = round.id === newestRound(report).id ? {} : { roundId: round.id };
  const href = `${to({ kind: "goal", goalId: goal.id, ...roundId })}#${target.id}`;
  return (
    <section id={target.id} className="target" aria-labelledby={`${target.id}-name`}>
      <div className="target-state">
        <p>
          <StatusWord status={assessment.status} noneReason={assessment.noneReason} kind={round.kind} size={32} />
        </p>
        <StateFacts assessment={assessment} />
        <RoundStrip report={report} target={target} roundId={round.id} />
      </div>
      <div className="target-words">
        <h3 id={`${target.id}-name`} tabIndex={-1} {...(translated === undefined ? lang : {})}>
          {translated ?? target.name}
        </h3>
        <Deciding report={report} target={target} round={round} assessment={assessment} />
        <div className="target-rounds">
          {report.rounds.toReversed().map((other) => (
            <RoundText
              key={other.id}
              report={report}
              goal={goal}
              target={target}
              round={other}
              assessment={assessmentIn(target, other.id)}
              open={other.id === round.id}
            />
          ))}
        </div>
      </div>
      <aside className="target-measure">
        <Measures goal={goal} target={target} report={report} />
        <CopyPlace
          href={href}
          label={t("copy.target")}
          name={t("copy.targetName", { name: translated ?? target.name })}
        />
      </aside>
    </section>
  );
}

/** What the status brings with it: the year a target moves to, the day it was reached, that it was met only in part. */
function StateFacts({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation("goal");
  if (assessment.status === "none") return null;
  const { postponedTo, date, partly } = assessment;
  return (
    <>
      {postponedTo === undefined ? null : <p className="state-fact">{t("postponed", { year: postponedTo })}</p>}
      {partly ? <p className="state-fact">{t("partly")}</p> : null}
      {date === undefined ? null : (
        <p className="state-fact">
          <time dateTime={date}>{shownDate(date)}</time>
        </p>
      )}
    </>
  );
}

/** The words that decide the state, large; where there are none, why. */
function Deciding({
  report,
  target,
  round,
  assessment,
}: {
  report: Report;
  target: Target;
  round: Round;
  assessment: Assessment;
}) {
  const { t } = useTranslation("goal");
  const lang = useReportLang(report.language);
  if (assessment.status === "none") {
    const silent = neverMentioned(report, target, round.id);
    return (
      <p className="unassessed">
        {silent ? t("silentAlways", { count: report.rounds.length }) : t(`noneReason.${assessment.noneReason}`)}
      </p>
    );
  }
  const { evidence, reason } = assessment;
  return (
    <>
      <blockquote className="deciding" {...lang}>
        <p>
          <Parts parts={partsOf(evidence.quote, report.corrections)} />
        </p>
      </blockquote>
      {reason ? (
        <div className="deciding-reason">
          <p className="label">{t("why")}</p>
          <blockquote className="deciding" {...lang}>
            <p>
              <Parts parts={partsOf(reason.quote, report.corrections)} />
            </p>
          </blockquote>
        </div>
      ) : null}
    </>
  );
}

/** What the council measures the target by, beside what is claimed of it. */
function Measures({ goal, target, report }: { goal: Goal; target: Target; report: Report }) {
  const { t } = useTranslation("goal");
  const lang = useReportLang(report.language);
  const measures = measuresOf(goal, target);
  if (measures.length === 0) return <p className="soft">{t("noMeasure")}</p>;
  return (
    <>
      <h4 className="label">{t("measure", { count: measures.length })}</h4>
      {measures.map((measure, index) => (
        <p key={index} {...lang}>
          <Parts parts={partsOf(measure, report.corrections)} />
        </p>
      ))}
    </>
  );
}
