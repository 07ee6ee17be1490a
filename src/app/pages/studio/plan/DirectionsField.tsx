import { useTexts } from "../../../i18n/translation";
import type { Dataset, Report } from "../../../../domain/dataset/schema";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";
import { MenuFields } from "../components/MenuFields";
import { indicatorDirections } from "../draft/indicatorDirection";
import { indicatorsWithoutDirection } from "../questions/indicators";
import type { IndicatorDirection } from "../draft/indicatorDirection";

/** One object for every render, as {@link MenuFields} compares them. */
const none = {};

/** Whether higher or lower is better, where the report does not say it: for each indicator, or for all at once. */
export function DirectionsField({
  dataset,
  report,
  better = none,
  onChange,
}: {
  dataset: Dataset;
  report: Report;
  better: ReportSettings["better"];
  onChange: (indicators: readonly string[], direction: IndicatorDirection | null) => void;
}) {
  const t = useTexts("studio");
  const indicators = indicatorsWithoutDirection(dataset, report, better);
  if (indicators.length === 0) return null;
  return (
    <>
      <h3>{t("better.title")}</h3>
      <p>{t("better.help")}</p>
      {indicators.length > 1 && (
        <div className="studio-actions">
          {indicatorDirections.map((direction) => (
            <button key={direction} type="button" className="button" onClick={() => onChange(indicators, direction)}>
              {t(`better.all.${direction}`)}
            </button>
          ))}
        </div>
      )}
      <MenuFields
        names={indicators}
        language={report.language}
        values={better}
        options={indicatorDirections.map((value) => ({ value, label: t(`better.${value}`) }))}
        open={t("better.asked")}
        onChange={(indicator, direction) => onChange([indicator], direction)}
      />
    </>
  );
}
