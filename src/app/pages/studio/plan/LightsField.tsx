import { useStatusLabel } from "../../../components/status/StatusIcon";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { bySeverity, statuses } from "../../../../domain/status";
import type { Status } from "../../../../domain/status";
import type { Dataset, Report } from "../../../../domain/dataset/schema";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";
import { Paged } from "../components/Paged";
import { lightsIn } from "../questions/lights";

/** The meaning of each of the report's own lights. A person's choice overrides the reader's. */
export function LightsField({
  dataset,
  report,
  lights = {},
  onChange,
}: {
  dataset: Dataset;
  report: Report;
  lights: ReportSettings["lights"];
  onChange: (light: string, status: Status | null) => void;
}) {
  const t = useTexts("studio");
  const word = useStatusLabel();
  const lang = useReportLang(report.language);
  const found = lightsIn(dataset, report, Object.keys(lights));
  if (found.length === 0) return null;
  return (
    <>
      <h3>{t("plan.lights")}</h3>
      <p>{t("plan.lightsHelp")}</p>
      <Paged items={found} size={20}>
        {(shown) => (
          <div className="studio-fields">
            {shown.map((light) => (
              <label key={light} className="studio-field">
                <span {...lang}>{light}</span>
                <select
                  className="select"
                  value={lights[light] ?? ""}
                  onChange={(event) => onChange(light, statuses.find((one) => one === event.target.value) ?? null)}
                >
                  <option value="">{t("plan.lightByReader")}</option>
                  {bySeverity.map((status) => (
                    <option key={status} value={status}>
                      {word(status, report.rounds.at(-1)?.kind ?? "forecast")}
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
