import { useTexts } from "../../../i18n/translation";
import type { Report } from "../../../../domain/dataset/schema";
import { LabelledSelect } from "../../../components/controls/LabelledSelect";
import { openReport } from "../../../../domain/url/viewParams";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";

/** Another report of the same site: it opens at its newest round, narrowed as far as it has the same themes and programmes. Only where there are several. */
export function ReportSelect({ report }: { report: Report }) {
  const t = useTexts("summary");
  const { dataset } = useSite();
  const [view, setView] = useView();
  if (dataset.reports.length < 2) return null;
  return (
    <LabelledSelect
      className="choice-report"
      label={t("round.report")}
      value={report.id}
      lang={report.language}
      options={dataset.reports.toReversed().map((one) => ({ id: one.id, name: nameOf(one) }))}
      onChoose={(id) => setView(openReport(view, dataset, id))}
    />
  );
}

/** Reports of one organisation differ by their years, which not every title tells. */
const nameOf = ({ title, organisation, year }: Report): string =>
  [
    title,
    ...(title.includes(String(year)) ? [] : [String(year)]),
    ...(organisation === title ? [] : [organisation]),
  ].join(" · ");
