import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import type { Dataset, Report } from "../../../../domain/dataset/schema";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";
import { Paged } from "../components/Paged";
import { directions } from "../draft/direction";
import { indicatorsWithoutDirection } from "../questions/indicators";
import type { Direction } from "../draft/direction";

/** Whether higher or lower is better, where the report does not say it: for each indicator, or for all at once. */
export function DirectionsField({
  dataset,
  report,
  better = {},
  onChange,
}: {
  dataset: Dataset;
  report: Report;
  better: ReportSettings["better"];
  onChange: (indicators: readonly string[], direction: Direction | null) => void;
}) {
  const t = useTexts("studio");
  const lang = useReportLang(report.language);
  const indicators = indicatorsWithoutDirection(dataset, report, better);
  if (indicators.length === 0) return null;
  return (
    <>
      <h3>{t("better.title")}</h3>
      <p>{t("better.help")}</p>
      {indicators.length > 1 && (
        <div className="studio-actions">
          {directions.map((direction) => (
            <button key={direction} type="button" className="button" onClick={() => onChange(indicators, direction)}>
              {t(`better.all.${direction}`)}
            </button>
          ))}
        </div>
      )}
      <Paged items={indicators} size={20}>
        {(shown) => (
          <div className="studio-fields">
            {shown.map((indicator) => (
              <label key={indicator} className="studio-field">
                <span {...lang}>{indicator}</span>
                <select
                  className="select"
                  value={better[indicator] ?? ""}
                  onChange={(event) =>
                    onChange([indicator], directions.find((one) => one === event.target.value) ?? null)
                  }
                >
                  <option value="">{t("better.asked")}</option>
                  {directions.map((direction) => (
                    <option key={direction} value={direction}>
                      {t(`better.${direction}`)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        )}
      </Paged>
    </>
  );
}
