import { useTexts } from "../../i18n/translation";
import type { AssessmentLine, GoalLine, TargetLine } from "../../../domain/dataset/summary";
import { assessmentIn, newestRound, wholeTarget } from "../../../domain/goal/assessmentIn";
import { neverMentioned } from "../../../domain/goal/goalVerdict";
import { ReportQuote } from "./Quote";
import { useScope } from "../../pages/dashboard/SelectionContext";
import { Words } from "./WithGoalText";

/** The words that decide a target's status and, where they are a bare verdict, what lies behind them; or why there are none. */
export function WhatIsSaid({
  goal,
  target,
  assessment: { roundId, noneReason },
}: {
  goal: GoalLine;
  target: TargetLine;
  assessment: AssessmentLine;
}) {
  const t = useTexts("views");
  const { report } = useScope();
  if (noneReason !== null) {
    const never = neverMentioned(report, target, newestRound(report).id);
    return <span className="soft">{t(never ? "said.never" : `said.${noneReason}`)}</span>;
  }
  return (
    <Words of={goal}>
      {(whole) => {
        const { evidence, reason } = assessmentIn(wholeTarget(whole, target), roundId);
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
    </Words>
  );
}
