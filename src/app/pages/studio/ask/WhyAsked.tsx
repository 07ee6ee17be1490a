import { useStatusLabel } from "../../../components/status/StatusIcon";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import type { ReviewItem } from "../../../../convert/review/reviewList";
import { indicatorDirections } from "../draft/indicatorDirection";
import type { IndicatorDirection } from "../draft/indicatorDirection";
import { candidateOf } from "../questions/question";
import type { Question } from "../questions/question";

/** Why an assessment is asked, and what the reader would say. */
export function WhyAsked({
  question,
  item,
  onDirection,
}: {
  question: Question;
  item: ReviewItem;
  /** Sets whether higher or lower is better for the indicator, in every round. */
  onDirection: (direction: IndicatorDirection) => void;
}) {
  const t = useTexts("studio");
  const statusLabel = useStatusLabel();
  const { round, report, read } = question;
  const lang = useReportLang(report.language);
  const candidate = candidateOf(question);
  return (
    <div className="studio-why">
      <p>{t(`ask.why.${candidate?.basis === "compared" && item.why === "not-sure" ? "compared" : item.why}`)}</p>
      {item.misspelt.length > 0 && (
        <p {...lang}>{item.misspelt.map(({ received, corrected }) => `${received} → ${corrected}`).join(", ")}</p>
      )}
      {candidate && (
        <p>
          {t(item.why === "own-status" ? "ask.byWords" : "ask.candidate", {
            status: statusLabel(candidate.status, round.kind),
          })}
        </p>
      )}
      {candidate?.basis === "compared" && (
        <div className="studio-actions">
          <span>{t("better.inCard")}</span>
          {indicatorDirections.map((direction) => (
            <button key={direction} type="button" className="button" onClick={() => onDirection(direction)}>
              {t(`better.${direction}`)}
            </button>
          ))}
        </div>
      )}
      {read.ownStatus && (
        <p>
          {t("ask.own")} <span {...lang}>{read.ownStatus.text}</span>
        </p>
      )}
    </div>
  );
}
