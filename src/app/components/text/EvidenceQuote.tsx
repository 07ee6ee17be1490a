import { Fragment } from "react";
import { decidingPassages } from "../../../domain/text/decidingPassages";
import { useTexts } from "../../i18n/translation";
import type { AssessmentSummary, GoalSummary, TargetSummary } from "../../../domain/dataset/summary";
import { assessmentIn, newestRound, fullTarget } from "../../../domain/goal/assessmentIn";
import { neverMentioned } from "../../../domain/goal/decidingTargets";
import { ReportQuote } from "./ReportQuote";
import { statusCorrection } from "../../wording/statusCorrection";
import { useQueryScope } from "../../data/QueryResultContext";
import { WithGoalText } from "./WithGoalText";

/**
 * The evidence of a target's status and, if that is a bare verdict, the reason behind it; or why there is none. Also says if a status was corrected.
 */
export function EvidenceQuote({
  goal,
  target,
  assessment: { roundId, noneReason, review },
}: {
  goal: GoalSummary;
  target: TargetSummary;
  assessment: AssessmentSummary;
}) {
  const t = useTexts("views");
  const { report } = useQueryScope();
  const common = useTexts("common");
  const kind = report.rounds.find(({ id }) => id === roundId)?.kind ?? "forecast";
  if (noneReason !== null && !review) {
    const never = neverMentioned(report, target, newestRound(report).id);
    return <span className="muted">{t(never ? "said.never" : `said.${noneReason}`)}</span>;
  }
  return (
    <WithGoalText of={goal}>
      {(whole) => {
        const full = assessmentIn(fullTarget(whole, target), roundId);
        const correction = statusCorrection(common, full, kind);
        return (
          <>
            {noneReason !== null && <span className="muted">{t(`said.${noneReason}`)}</span>}
            {decidingPassages(full).map(({ quote, start }, index) => (
              <Fragment key={start}>
                {index > 0 && " "}
                <ReportQuote text={quote} />
              </Fragment>
            ))}
            {correction !== null && <span className="muted"> {correction}</span>}
          </>
        );
      }}
    </WithGoalText>
  );
}
