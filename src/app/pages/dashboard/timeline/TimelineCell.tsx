import { memo, Fragment } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Round } from "../../../../domain/dataset/contract";
import type { AssessmentLine, GoalLine, TargetLine } from "../../../../domain/dataset/summary";
import type { Change } from "../../../../domain/change";
import { wholeTarget } from "../../../../domain/goal/assessmentIn";
import { sentencesNaming } from "../../../../domain/timeline/mentionedDates";
import type { TimelineCell } from "../../../../domain/timeline/timeline";
import { ChangeShape } from "../../../components/status/ChangeIcon";
import { Peek } from "../../../components/controls/HoverCard";
import { ReportQuote } from "../../../components/text/Quote";
import { useScope } from "../SelectionContext";
import { shownDate } from "../../../wording/formatDate";
import { StatusMark, useStatusWord } from "../../../components/status/StatusIcon";
import { useColumnNames } from "../../../wording/timelineLabels";
import { WhatIsSaid } from "../../../components/text/EvidenceQuote";
import { Words } from "../../../components/text/WithGoalText";

/** A target in one column: its mark and word, how it moved, the evidence a touch away, and the dates that the text names. */
export const TimelineCellOf = memo(function TimelineCellOf({
  cell: { column, said, dates },
  goal,
  target,
  isFirst,
  opensYear,
  eager,
}: {
  cell: TimelineCell;
  goal: GoalLine;
  target: TargetLine;
  isFirst: boolean;
  opensYear: boolean;
  /** Whether the words are in the page from the start. */
  eager: boolean;
}) {
  const { round: shown } = useScope();
  const { nameOf, noteOf } = useColumnNames();
  if (column.kind !== "round" || !said) {
    const isEmpty = dates.length === 0;
    return (
      <li
        className={`timeline-cell is-${column.kind} ${isEmpty ? "is-empty" : ""} ${isFirst ? "is-first" : ""} ${opensYear ? "opens-year" : ""}`}
        {...(isEmpty && column.kind !== "awaited" ? { "aria-hidden": true } : {})}
      >
        <span className="timeline-when">{nameOf(column)}</span>
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
      {moved && <ChangeShape change={moved} className="timeline-step" />}
      <span className="timeline-when">{nameOf(column)}</span>
      <Peek
        className="timeline-details"
        label={<CellStatus round={round} assessment={assessment} change={moved} />}
        said={() => <WhatIsSaid goal={goal} target={target} assessment={assessment} />}
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
  assessment: AssessmentLine;
  change: Change | null;
}) {
  const t = useTexts("views");
  const wordOf = useStatusWord();
  const { status, noneReason } = assessment;
  return (
    <>
      <StatusMark status={status} noneReason={noneReason} size={22} />
      <span className={`timeline-word ${status === "not-achieved" ? "is-bad" : ""}`}>
        {wordOf(status, round.kind, noneReason)}
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
  goal: GoalLine;
  target: TargetLine;
  eager: boolean;
}) {
  if (dates.length === 0) return null;
  return (
    <ul role="list" className="timeline-events">
      {dates.map((date) => (
        <li key={date}>
          <Peek
            className="timeline-event"
            label={<time dateTime={date}>{shownDate(date)}</time>}
            said={() => (
              <Words of={goal}>
                {(whole) =>
                  sentencesNaming(date, wholeTarget(whole, target)).map((sentence, index) => (
                    <Fragment key={sentence}>
                      {index > 0 && " "}
                      <ReportQuote text={sentence} />
                    </Fragment>
                  ))
                }
              </Words>
            )}
            eager={eager}
          />
        </li>
      ))}
    </ul>
  );
}
