import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { useStatusLabel } from "../../../components/status/StatusIcon";
import type { Dataset, Report } from "../../../../domain/dataset/schema";
import type { Review } from "../../../../convert/settings/reviewFile";
import { LazyDetails } from "../components/LazyDetails";
import { Paged } from "../components/Paged";
import { listDecisions } from "../questions/decisions";
import type { ScreenProps } from "../components/screenProps";

/** All manual decisions on the report, each with a button to undo it. */
export function DecisionList({
  review,
  dataset,
  report: { language, rounds },
  act,
}: {
  review: Review;
  dataset: Dataset;
  report: Report;
  act: ScreenProps["act"];
}) {
  const t = useTexts("studio");
  const statusLabel = useStatusLabel();
  const lang = useReportLang(language);
  const decisions = listDecisions(review, dataset);
  if (decisions.length === 0) return null;
  return (
    <LazyDetails summary={t("decisions.title", { count: decisions.length })}>
      {() => (
        <Paged items={decisions}>
          {(shown) => (
            <ul>
              {shown.map(({ key, entry, about }, at) => {
                const decision = review.statuses?.find((one) => one === entry);
                const kind = rounds.find(({ id }) => id === decision?.roundId)?.kind ?? "forecast";
                return (
                  <li key={`${key} ${at}`}>
                    {t(`decisions.kind.${key}`)} <span {...lang}>{about}</span>
                    {decision && ` → ${statusLabel(decision.status, kind)}`}{" "}
                    <button
                      type="button"
                      className="button-plain"
                      onClick={() => act({ kind: "review", change: { kind: "take-back", key, entry } })}
                    >
                      {t("decisions.takeBack")}
                      <span className="visually-hidden"> {about}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
        </Paged>
      )}
    </LazyDetails>
  );
}
