import { Fragment, memo } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Quote, Report, Round } from "../../../../domain/dataset/schema";
import type { NoneReason } from "../../../../domain/status";
import { assessmentIn, fullTarget } from "../../../../domain/goal/assessmentIn";
import { decidingPassages } from "../../../../domain/text/decidingPassages";
import type { AttentionItem } from "../../../../domain/stats/attentionList";
import { WithGoalText } from "../../../components/text/WithGoalText";

/**
 * The evidence; for a target without a status, why it has none. Memoized: a re-render would replace the prerendered quote while its text is still
 * loading.
 */
export const AttentionReason = memo(function AttentionReason({
  goal,
  target,
  assessment,
  neverMentioned,
  report,
  round,
}: AttentionItem & { report: Report; round: Round }) {
  const t = useTexts("summary");
  if (assessment.noneReason !== null) return whyNot(assessment.noneReason);
  return <Deciding goal={goal} target={target} report={report} round={round} />;

  function whyNot(noneReason: NoneReason): string {
    switch (noneReason) {
      case "unclear":
        return t("attention.unclear");
      case "not-assessable":
        return t("attention.notAssessable");
      case "silent":
        return neverMentioned && round.kind === "forecast" && report.rounds[0] !== round
          ? t("attention.never")
          : t(`attention.silent.${round.kind}`);
      default:
        return noneReason satisfies never;
    }
  }
});

/** The evidence and, if it is a bare verdict, the reason behind it. */
const Deciding = memo(function Deciding({
  goal,
  target,
  report,
  round,
}: Pick<AttentionItem, "goal" | "target"> & { report: Report; round: Round }) {
  return (
    <WithGoalText of={goal}>
      {(whole) => {
        const full = assessmentIn(fullTarget(whole, target), round.id);
        const { text } = full;
        return decidingPassages(full).map((quote, index) => (
          <Fragment key={quote.start}>
            {index > 0 && " "}
            <q className={`quote ${opensInside(text, quote)} ${closesInside(text, quote)}`} lang={report.language}>
              {quote.quote.trim()}
            </q>
          </Fragment>
        ));
      }}
    </WithGoalText>
  );
});

/** Quotes that start or end inside a sentence get an ellipsis by CSS, so that the quoted text itself is unchanged. */
const opensInside = (text: string, { start }: Quote): string =>
  /(^|[.!?:;]["”’)]?|\n)\s*$/.test(text.slice(0, start)) ? "" : "opens-inside";
const closesInside = (text: string, { end }: Quote): string =>
  /[.!?:;]["”’)]?\s*$/.test(text.slice(0, end)) || /^\s*([.!?\n]|$)/.test(text.slice(end)) ? "" : "closes-inside";
