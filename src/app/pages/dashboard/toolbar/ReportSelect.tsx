import { useTexts } from "../../../i18n/translation";
import type { Language, Report } from "../../../../domain/dataset/schema";
import { LabelledSelect } from "../../../components/controls/LabelledSelect";
import { hasSeveralOrganisations } from "../../../../domain/site";
import { viewOfReport } from "../../../../domain/url/viewParams";
import { organisationName, reportTitle } from "../../../wording/reportTitle";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";

/** Another report of the same site: it opens at its newest round, narrowed as far as it has the same themes and programmes. Only where there are several. */
export function ReportSelect({ report }: { report: Report }) {
  const t = useTexts("summary");
  const { dataset, language } = useSite();
  const [view, setView] = useView();
  if (dataset.reports.length < 2) return null;
  const several = hasSeveralOrganisations(dataset);
  return (
    <LabelledSelect
      className="choice-report"
      label={t("round.report")}
      value={report.id}
      {...(report.translations === undefined ? { lang: report.language } : {})}
      options={dataset.reports.toReversed().map((one) => ({ id: one.id, name: nameOf(language, one, several) }))}
      onChoose={(id) => setView(viewOfReport(view, dataset, id))}
    />
  );
}

/** Reports of one organisation differ by their years, which not every title tells; those of several by their organisation, which stands first: a narrow list shows little more. */
function nameOf(language: Language, report: Report, several: boolean): string {
  const [title, organisation, { year }] = [reportTitle(language, report), organisationName(language, report), report];
  const dated = title.includes(String(year)) ? title : `${title} ${year}`;
  if (!several) return dated;
  return organisation === title ? dated : `${organisation} ${year} · ${title}`;
}
