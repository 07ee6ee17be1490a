import { useTexts } from "../../../i18n/translation";
import type { Language, Report } from "../../../../domain/dataset/schema";
import { LabelledSelect } from "../../../components/controls/LabelledSelect";
import { hasSeveralOrganisations } from "../../../../domain/site";
import { viewOfReport } from "../../../../domain/url/viewParams";
import { organisationName, reportTitle } from "../../../wording/reportTitle";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";

/** Chooses another report, if there are several: it opens at its newest round, with those filters that it has too. */
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

/**
 * Reports of one organisation are told apart by year, which not every title has; with several, year and organisation come first, because a narrow list
 * cuts the rest.
 */
function nameOf(language: Language, report: Report, several: boolean): string {
  const [title, organisation, { year }] = [reportTitle(language, report), organisationName(language, report), report];
  const dated = title.includes(String(year)) ? title : `${title} ${year}`;
  if (!several) return dated;
  return organisation === title ? dated : `${year} ${organisation} · ${title}`;
}
