import { memo, Fragment } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Round } from "../../../../domain/dataset/schema";
import type { AssessmentSummary, GoalSummary, TargetSummary } from "../../../../domain/dataset/summary";
import type { Change } from "../../../../domain/change";
import { fullTarget } from "../../../../domain/goal/assessmentIn";
import { sentencesNaming } from "../../../../domain/timeline/mentionedDates";
import type { TimelineCellData } from "../../../../domain/timeline/timeline";
import { ChangeIcon } from "../../../components/status/ChangeIcon";
import { HoverCard } from "../../../components/controls/HoverCard";
import { ReportQuote } from "../../../components/text/ReportQuote";
import { useQueryScope } from "../../../data/QueryResultContext";
import { formatDate } from "../../../wording/formatDate";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";
import { useTimelineLabels } from "../../../wording/useTimelineLabels";
import { EvidenceQuote } from "../../../components/text/EvidenceQuote";
import { WithGoalText } from "../../../components/text/WithGoalText";

/** A target in one column: its status, its change, the evidence as a hover card, and the dates that the text mentions. */
export const TimelineCell = memo(function TimelineCell({
  cell: { column, said, dates },
  goal,
  target,
  isFirst,
  opensYear,
  eager,
}: {
  cell: TimelineCellData;
  goal: GoalSummary;
  target: TargetSummary;
  isFirst: boolean;
  opensYear: boolean;
  /** Whether the texts are in the page from the start. */
  eager: boolean;
}) {
  const { round: shown } = useQueryScope();
  const { nameOf, noteOf } = useTimelineLabels();
  if (column.kind !== "round" || !said) {
    const isEmpty = dates.length === 0;
    return (
      <li
        className={`timeline-cell is-${column.kind} ${isEmpty ? "is-empty" : ""} ${isFirst ? "is-first" : ""} ${opensYear ? "opens-year" : ""}`}
        {...(isEmpty && column.kind !== "awaited" ? { "aria-hidden": true } : {})}
      >
        <span className="timeline-when read-out-if-wide">{nameOf(column)}</span>
        {column.kind === "awaited" && <span className="visually-hidden">{noteOf(column)}</span>}
        <Dates dates={dates} goal={goal} target={target} eager={eager} />
      </li>
    );
  }
  const { round } = column;
  const { assessment, change } = said;
  const moved = change === "same" ? null : change;
  return (
    <li
      className={`timeline-cell is-${round.kind} is-${assessment.status} ${round.id === shown.id ? "is-shown" : ""} ${isFirst ? "is-first" : ""} ${opensYear ? "opens-year" : ""}`}
    >
      {moved && <ChangeIcon change={moved} className="timeline-step" />}
      <span className="timeline-when read-out-if-wide">{nameOf(column)}</span>
      <HoverCard
        className="timeline-details"
        label={<CellStatus round={round} assessment={assessment} change={moved} />}
        content={() => <EvidenceQuote goal={goal} target={target} assessment={assessment} />}
        eager={eager}
      />
      <Dates dates={dates} goal={goal} target={target} eager={eager} />
    </li>
  );
});

function CellStatus({
  round,
  assessment,
  change,
}: {
  round: Round;
  assessment: AssessmentSummary;
  change: Change | null;
}) {
  const t = useTexts("views");
  const statusLabel = useStatusLabel();
  const { status, noneReason } = assessment;
  return (
    <>
      <StatusIcon status={status} noneReason={noneReason} size={22} />
      <span className={`timeline-word ${status === "not-achieved" ? "is-bad" : ""}`}>
        {statusLabel(status, round.kind, noneReason)}
      </span>
      {change && <span className="timeline-change">{t(`change.${change}`)}</span>}
    </>
  );
}

function Dates({
  dates,
  goal,
  target,
  eager,
}: {
  dates: readonly string[];
  goal: GoalSummary;
  target: TargetSummary;
  eager: boolean;
}) {
  if (dates.length === 0) return null;
  return (
    <ul role="list" className="timeline-events">
      {dates.map((date) => (
        <li key={date}>
          <HoverCard
            className="timeline-event"
            label={<time dateTime={date}>{formatDate(date)}</time>}
            content={() => (
              <WithGoalText of={goal}>
                {(whole) =>
                  sentencesNaming(date, fullTarget(whole, target)).map((sentence, index) => (
                    <Fragment key={sentence}>
                      {index > 0 && " "}
                      <ReportQuote text={sentence} />
                    </Fragment>
                  ))
                }
              </WithGoalText>
            )}
            eager={eager}
          />
        </li>
      ))}
    </ul>
  );
}
