import { useTexts } from "./translation";
import type { AssessmentLine, GoalLine, TargetLine } from "../model/overview";
import { assessmentIn, newestRound, wholeTarget } from "../query/assessmentIn";
import { neverMentioned } from "../query/goalReading";
import { ReportQuote } from "./ReportQuote";
import { useScope } from "./selection";
import { Words } from "./Words";

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
