import { memo } from "react";
import { useTexts } from "../../../i18n/translation";
import { assessmentIn, wholeTarget } from "../../../../domain/goal/assessmentIn";
import { changeIn } from "../../../../domain/changes/changeOf";
import { measuresOf } from "../../../../domain/goal/goalVerdict";
import type { TargetRow } from "../../../../domain/table/groupRows";
import { ChangeWord } from "../../../components/status/ChangeIcon";
import { Found } from "../../../components/text/Highlight";
import { useScope } from "../SelectionContext";
import { shownDate } from "../../../wording/formatDate";
import { StatusHelp } from "../../../components/status/StatusLabelWithHelp";
import { WhatIsSaid } from "../../../components/text/EvidenceQuote";
import { Words } from "../../../components/text/WithGoalText";

/** The target's status in the shown round. */
export const StatusCell = memo(function StatusCell({ target }: TargetRow) {
  const { round } = useScope();
  const { status, noneReason } = assessmentIn(target, round.id);
  return <StatusHelp status={status} noneReason={noneReason} kind={round.kind} />;
});

/** What happened to it since the round that the shown one is compared with. */
export const ChangeCell = memo(function ChangeCell({ target }: TargetRow) {
  const { round, compare } = useScope();
  return compare && <ChangeWord change={changeIn(target, compare.id, round.id)} />;
});

/** The day on which it was reached, or the year that it moves to, where the report names one. */
export const WhenCell = memo(function WhenCell({ target }: TargetRow) {
  const t = useTexts("views");
  const { round } = useScope();
  const assessment = assessmentIn(target, round.id);
  const { date, postponedTo } = assessment.status === "none" ? {} : assessment;
  if (date !== undefined) return <time dateTime={date}>{t("when.reached", { date: shownDate(date) })}</time>;
  if (postponedTo !== undefined) return t("when.postponed", { year: postponedTo });
  return (
    <span className="soft no-date">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t("when.none")}</span>
    </span>
  );
});

/** The words that decide the status. */
export const SaidCell = memo(function SaidCell({ goal, target }: TargetRow) {
  const { round } = useScope();
  return <WhatIsSaid goal={goal} target={target} assessment={assessmentIn(target, round.id)} />;
});

/** The measures that the target answers to, as written. */
export const MeasureCell = memo(function MeasureCell({ goal, target }: TargetRow) {
  const t = useTexts("views");
  const { report } = useScope();
  return (
    <Words of={goal}>
      {(whole) => {
        const measures = measuresOf(whole, wholeTarget(whole, target));
        if (measures.length === 0) return <span className="soft">{t("noMeasure")}</span>;
        return (
          <>
            <span className="cell-label">{t("column.measure")}</span>
            {measures.map((measure, index) => (
              <p key={index} className="as-written" lang={report.language}>
                <Found text={measure} />
              </p>
            ))}
          </>
        );
      }}
    </Words>
  );
});
