import { useTranslation } from "react-i18next";
import type { Assessment, Target } from "../model/dataset";
import { newestRound } from "../query/assessmentIn";
import { neverMentioned } from "../query/goalReading";
import { ReportQuote } from "./ReportQuote";
import { useSelection } from "./selection";

/** The words that decide a target's status and, where they are a bare verdict, what lies behind them; or why there are none. */
export function WhatIsSaid({ target, assessment }: { target: Target; assessment: Assessment }) {
  const { t } = useTranslation("views");
  const { report } = useSelection();
  if (assessment.evidence === null) {
    const never = neverMentioned(report, target, newestRound(report).id);
    return <span className="soft">{t(never ? "said.never" : `said.${assessment.noneReason}`)}</span>;
  }
  return (
    <>
      <ReportQuote text={assessment.evidence.quote} />
      {assessment.reason && (
        <>
          {" "}
          <ReportQuote text={assessment.reason.quote} />
        </>
      )}
    </>
  );
}
