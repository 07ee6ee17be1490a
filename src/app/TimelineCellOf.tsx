import { useTranslation } from "react-i18next";
import type { Assessment, Round, Target } from "../model/dataset";
import type { Change } from "../model/change";
import type { NamedEvent, TimelineCell } from "../query/timeline";
import { ChangeShape } from "./ChangeShape";
import { ReportQuote } from "./ReportQuote";
import { roundName } from "./roundName";
import { useSelection } from "./selection";
import { shownDate } from "./shownDate";
import { useSite } from "./Site";
import { StatusMark, useStatusWord } from "./StatusMark";
import { WhatIsSaid } from "./WhatIsSaid";

/** A target in one round: its mark and word, how it moved, the evidence a press away, and the dates that the text names. */
export function TimelineCellOf({
  cell: { round, assessment, change, events },
  target,
}: {
  cell: TimelineCell;
  target: Target;
}) {
  const { t } = useTranslation("views");
  const { t: word } = useTranslation("words");
  const { language } = useSite();
  const { report, round: shown } = useSelection();
  if (!round || !assessment) {
    return (
      <li className={`timeline-cell is-end ${events.length === 0 ? "is-empty" : ""}`}>
        <span className="timeline-when">{word("round.outcome", { year: report.year })}</span>
        <span className="visually-hidden">{t("timeline.notIn")}</span>
        <Events events={events} />
      </li>
    );
  }
  const moved = change !== null && change !== "same";
  return (
    <li
      className={`timeline-cell is-${round.kind} is-${assessment.status} ${round.id === shown.id ? "is-shown" : ""} ${change === null ? "is-first" : ""}`}
    >
      {moved && <ChangeShape change={change} className="timeline-step" />}
      <span className="timeline-when">{roundName(word, language, report, round)}</span>
      {assessment.evidence ? (
        <details className="timeline-details">
          <summary>
            <CellStatus round={round} assessment={assessment} change={moved ? change : null} />
          </summary>
          <p className="timeline-said">
            <WhatIsSaid target={target} assessment={assessment} />
          </p>
        </details>
      ) : (
        <div className="timeline-details">
          <CellStatus round={round} assessment={assessment} change={moved ? change : null} />
        </div>
      )}
      <Events events={events} />
    </li>
  );
}

function CellStatus({ round, assessment, change }: { round: Round; assessment: Assessment; change: Change | null }) {
  const { t } = useTranslation("views");
  const wordOf = useStatusWord();
  const { status, noneReason } = assessment;
  return (
    <span className="timeline-status">
      <StatusMark status={status} noneReason={noneReason} size={22} />
      <span className="timeline-word">
        <span className={status === "not-achieved" ? "is-bad" : ""}>{wordOf(status, round.kind, noneReason)}</span>
        {change && <span className="timeline-change">{t(`change.${change}`)}</span>}
      </span>
    </span>
  );
}

function Events({ events }: { events: readonly NamedEvent[] }) {
  if (events.length === 0) return null;
  return (
    <ul role="list" className="timeline-events">
      {events.map(({ date, sentence }) => (
        <li key={date}>
          <details>
            <summary>
              <time dateTime={date}>{shownDate(date)}</time>
            </summary>
            <p className="timeline-said">
              <ReportQuote text={sentence} />
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
