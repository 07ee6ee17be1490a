import { useTexts } from "../../i18n/translation";
import type { AssessmentSummary, GoalSummary, TargetSummary } from "../../../domain/dataset/summary";
import { assessmentIn, newestRound, fullTarget } from "../../../domain/goal/assessmentIn";
import { neverMentioned } from "../../../domain/goal/goalVerdict";
import { ReportQuote } from "./ReportQuote";
import { useQueryScope } from "../../data/QueryResultContext";
import { WithGoalText } from "./WithGoalText";

/** The words that decide a target's status and, where they are a bare verdict, what lies behind them; or why there are none. */
export function EvidenceQuote({
  goal,
  target,
  assessment: { roundId, noneReason },
}: {
  goal: GoalSummary;
  target: TargetSummary;
  assessment: AssessmentSummary;
}) {
  const t = useTexts("views");
  const { report } = useQueryScope();
  if (noneReason !== null) {
    const never = neverMentioned(report, target, newestRound(report).id);
    return <span className="soft">{t(never ? "said.never" : `said.${noneReason}`)}</span>;
  }
  return (
    <WithGoalText of={goal}>
      {(whole) => {
        const { evidence, reason } = assessmentIn(fullTarget(whole, target), roundId);
        return (
          <>
            {evidence && <ReportQuote text={evidence.quote} />}
            {reason && (
              <>
                {" "}
                <ReportQuote text={reason.quote} />
              </>
            )}
          </>
        );
      }}
    </WithGoalText>
  );
}
