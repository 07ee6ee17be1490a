import { memo } from "react";
import { useTexts } from "../../../i18n/translation";
import type { GoalSummary } from "../../../../domain/dataset/summary";
import { assessmentIn, fullTarget } from "../../../../domain/goal/assessmentIn";
import { changeBetweenRounds } from "../../../../domain/changes/changeBetweenAssessments";
import { measuresOfTarget } from "../../../../domain/goal/goalMeasures";
import type { TargetRow } from "../../../../domain/table/groupRows";
import { ChangeLabel } from "../../../components/status/ChangeIcon";
import { Highlight } from "../../../components/text/Highlight";
import { useQueryScope } from "../../../data/QueryResultContext";
import { GoalProgrammes } from "./GoalProgrammes";
import { LocalizedName } from "../../../components/text/LocalizedName";
import { TargetLink } from "../../../components/text/TargetLink";
import { Link } from "../../../routing/Link";
import { useGoalHref } from "../../../routing/useGoalHref";
import { formatDate } from "../../../wording/formatDate";
import { StatusLabelWithHelp } from "../../../components/status/StatusLabelWithHelp";
import { EvidenceQuote } from "../../../components/text/EvidenceQuote";
import { WithGoalText } from "../../../components/text/WithGoalText";

/** The target's status in the shown round. */
export const TargetStatusCell = memo(function TargetStatusCell({ target }: TargetRow) {
  const { round } = useQueryScope();
  const { status, noneReason } = assessmentIn(target, round.id);
  return <StatusLabelWithHelp status={status} noneReason={noneReason} kind={round.kind} />;
});

/** The target's change since the compared round. */
export const ChangeCell = memo(function ChangeCell({ target }: TargetRow) {
  const { round, compare } = useQueryScope();
  return compare && <ChangeLabel change={changeBetweenRounds(target, compare.id, round.id)} />;
});

/** The date on which it was reached, or the year to which it was postponed, if the report names one. */
export const WhenCell = memo(function WhenCell({ target }: TargetRow) {
  const t = useTexts("views");
  const { round } = useQueryScope();
  const assessment = assessmentIn(target, round.id);
  const { date, postponedTo } = assessment.status === "none" ? {} : assessment;
  if (date !== undefined) return <time dateTime={date}>{t("when.reached", { date: formatDate(date) })}</time>;
  if (postponedTo !== undefined) return t("when.postponed", { year: postponedTo });
  return (
    <span className="muted no-date">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t("when.none")}</span>
    </span>
  );
});

/** The evidence of the status. */
export const EvidenceCell = memo(function EvidenceCell({ goal, target }: TargetRow) {
  const { round } = useQueryScope();
  return <EvidenceQuote goal={goal} target={target} assessment={assessmentIn(target, round.id)} />;
});

/** The measures that the target belongs to, as written. */
export const MeasureCell = memo(function MeasureCell({ goal, target }: TargetRow) {
  const t = useTexts("views");
  const { report } = useQueryScope();
  return (
    <WithGoalText of={goal}>
      {(whole) => {
        const measures = measuresOfTarget(whole, fullTarget(whole, target));
        if (measures.length === 0) return <span className="muted">{t("noMeasure")}</span>;
        return (
          <>
            <span className="cell-label">{t("column.measure")}</span>
            {measures.map((measure, index) => (
              <p key={index} className="as-written" lang={report.language}>
                <Highlight text={measure} />
              </p>
            ))}
          </>
        );
      }}
    </WithGoalText>
  );
});

/** The target's name; in a flat list also its goal's, which otherwise is in the row above. */
export const NameCell = memo(function NameCell({ goal, target }: TargetRow) {
  const { isFlat } = useQueryScope();
  return (
    <>
      <TargetLink goal={goal} target={target} />
      {isFlat && <GoalLink goal={goal} />}
    </>
  );
});

function GoalLink({ goal }: { goal: GoalSummary }) {
  const hrefOf = useGoalHref();
  return (
    <Link className="cell-goal muted" href={hrefOf(goal)}>
      <LocalizedName of={goal} />
    </Link>
  );
}

/** The programmes of the target's goal, if there is no goal row that shows them. */
export function ProgrammesCell({ goal }: TargetRow) {
  const { isFlat } = useQueryScope();
  return isFlat && <GoalProgrammes goal={goal} />;
}
