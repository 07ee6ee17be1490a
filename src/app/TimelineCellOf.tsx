import { useTranslation } from "react-i18next";
import type { Assessment, Round, Target } from "../model/dataset";
import type { Change } from "../model/change";
import type { NamedEvent } from "../query/events";
import type { TimelineCell } from "../query/timeline";
import { ChangeShape } from "./ChangeShape";
import { Peek } from "./Peek";
import { ReportQuote } from "./ReportQuote";
import { useSelection } from "./selection";
import { shownDate } from "./shownDate";
import { StatusMark, useStatusWord } from "./StatusMark";
import { useColumnNames } from "./timelineNames";
import { WhatIsSaid } from "./WhatIsSaid";

/** A target in one column: its mark and word, how it moved, the evidence a touch away, and the dates that the text names. */
export function TimelineCellOf({
  cell: { column, said, events },
  target,
  isFirst,
  opensYear,
  eager,
}: {
  cell: TimelineCell;
  target: Target;
  isFirst: boolean;
  opensYear: boolean;
  /** Whether the words are in the page from the start. */
  eager: boolean;
}) {
  const { round: shown } = useSelection();
  const { nameOf, noteOf } = useColumnNames();
  if (column.kind !== "round" || !said) {
    const isEmpty = events.length === 0;
    return (
      <li
        className={`timeline-cell is-${column.kind} ${isEmpty ? "is-empty" : ""} ${isFirst ? "is-first" : ""} ${opensYear ? "opens-year" : ""}`}
        {...(isEmpty && column.kind !== "awaited" ? { "aria-hidden": true } : {})}
      >
        <span className="timeline-when">{nameOf(column)}</span>
        {column.kind === "awaited" && <span className="visually-hidden">{noteOf(column)}</span>}
        <Events events={events} eager={eager} />
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
        said={() => <WhatIsSaid target={target} assessment={assessment} />}
        eager={eager}
      />
      <Events events={events} eager={eager} />
    </li>
  );
}

function CellStatus({ round, assessment, change }: { round: Round; assessment: Assessment; change: Change | null }) {
  const { t } = useTranslation("views");
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

function Events({ events, eager }: { events: readonly NamedEvent[]; eager: boolean }) {
  if (events.length === 0) return null;
  return (
    <ul role="list" className="timeline-events">
      {events.map(({ date, sentence }) => (
        <li key={date + sentence}>
          <Peek
            className="timeline-event"
            label={<time dateTime={date}>{shownDate(date)}</time>}
            said={() => <ReportQuote text={sentence} />}
            eager={eager}
          />
        </li>
      ))}
    </ul>
  );
}
