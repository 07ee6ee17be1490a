import { useStatusLabel } from "../../../components/status/StatusIcon";
import { useTexts } from "../../../i18n/translation";
import { bySeverity } from "../../../../domain/status";
import type { Status } from "../../../../domain/status";
import type { Dataset, Report } from "../../../../domain/dataset/schema";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";
import { MenuFields } from "../components/MenuFields";
import { lightsIn } from "../questions/lights";

/** One object for every render, as {@link MenuFields} compares them. */
const none = {};

/** The meaning of each of the report's own lights. A person's choice overrides the reader's. */
export function LightsField({
  dataset,
  report,
  lights = none,
  onChange,
}: {
  dataset: Dataset;
  report: Report;
  lights: ReportSettings["lights"];
  onChange: (light: string, status: Status | null) => void;
}) {
  const t = useTexts("studio");
  const statusLabel = useStatusLabel();
  const found = lightsIn(dataset, report, Object.keys(lights));
  if (found.length === 0) return null;
  return (
    <>
      <h3>{t("plan.lights")}</h3>
      <p>{t("plan.lightsHelp")}</p>
      <MenuFields
        names={found}
        language={report.language}
        values={lights}
        options={bySeverity.map((value) => ({
          value,
          label: statusLabel(value, report.rounds.at(-1)?.kind ?? "forecast"),
        }))}
        open={t("plan.lightByReader")}
        onChange={onChange}
      />
    </>
  );
}
