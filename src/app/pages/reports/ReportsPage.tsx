import { useMemo } from "react";
import { reportsOverview, searchReports, sortReports, sumOf, yearsOf } from "../../../domain/stats/reportsOverview";
import type { OrganisationReports } from "../../../domain/stats/reportsOverview";
import { rollsUp } from "../../../domain/site";
import { shownStatuses } from "../../../domain/status";
import { NotFound } from "../../components/NotFound";
import { ChangeIcon } from "../../components/status/ChangeIcon";
import { OrganisationName } from "../../components/text/ReportTitle";
import { StatusIcon } from "../../components/status/StatusIcon";
import { useSite } from "../../data/SiteContext";
import { useTexts } from "../../i18n/translation";
import { useView } from "../../routing/useView";
import { overviewChanges } from "./overviewChanges";
import { ReportCell } from "./ReportCell";
import { ReportsControls, sortingOf } from "./ReportsControls";
import { TallyBar } from "./TallyBar";
import { TallyCounts } from "./TallyCounts";

/** All reports of the site: a row for each organisation, a column for each year, and the verdicts of the goals in each cell. */
export function ReportsPage() {
  const t = useTexts("pages");
  const titles = useTexts("titles");
  const { dataset, language } = useSite();
  const [view] = useView();
  const all = useMemo(() => reportsOverview(dataset), [dataset]);
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  const unit = rollsUp(dataset) ? "goals" : "targets";
  if (dataset.reports.length < 2) return <NotFound path="reports" />;
  const years = yearsOf(all);
  const rows = sortReports(searchReports(all, view.text), sortingOf(view.sort), collator.compare);
  return (
    <article className="reports">
      <h1>{titles("heading.reports")}</h1>
      <p className="reports-lead">
        {t("reports.lead", {
          reports: t("reports.count", { count: dataset.reports.length }),
          organisations: t("reports.organisations", { count: all.length }),
        })}{" "}
        {t(`reports.counted.${unit}`)}
      </p>
      <Legend />
      <ReportsControls organisations={all.length} />
      {rows.length === 0 ? (
        <p role="status">{t("reports.nothing", { text: view.text })}</p>
      ) : (
        <div className="reports-scroll" role="region" aria-label={t("reports.scroll")}>
          <ReportsTable rows={rows} years={years} unit={unit} />
        </div>
      )}
    </article>
  );
}

interface ReportsTableProps {
  rows: readonly OrganisationReports[];
  years: readonly number[];
  unit: "goals" | "targets";
}

function ReportsTable({ rows, years, unit }: ReportsTableProps) {
  const t = useTexts("pages");
  return (
    <table className="reports-table ruled-table stacked-table" role="table">
      <caption className="visually-hidden">{t(`reports.caption.${unit}`)}</caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">
            {t("reports.organisation")}
          </th>
          {years.map((year) => (
            <th key={year} scope="col" role="columnheader">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ organisation, reports }) => (
          <tr key={organisation} role="row">
            <th scope="row" role="rowheader">{reports[0] ? <OrganisationName report={reports[0].report} /> : organisation}</th>
            {years.map((year) => (
              <td key={year} role="cell">
                {reports
                  .filter(({ report }) => report.year === year)
                  .map((state) => (
                    <ReportCell key={state.report.id} state={state} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {rows.length > 1 && (
        <tfoot>
          <tr role="row">
            <th scope="row" role="rowheader">
              {t("reports.together")}
            </th>
            {years.map((year) => (
              <td key={year} role="cell">
                <span className="stacked-heading">{year}</span>
                <Together rows={rows} year={year} />
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Together({ rows, year }: { rows: ReportsTableProps["rows"]; year: number }) {
  const tally = sumOf(
    rows.flatMap(({ reports }) => reports.filter(({ report }) => report.year === year).map((state) => state.tally)),
  );
  return (
    <>
      <TallyBar tally={tally} />
      <TallyCounts tally={tally} />
    </>
  );
}

/** The legend of the icons, in the order of the bars. */
function Legend() {
  const t = useTexts("pages");
  return (
    <ul role="list" className="reports-legend" aria-label={t("reports.legend")}>
      {shownStatuses.map((status) => (
        <li key={status}>
          <StatusIcon status={status} size={16} /> {t(`reports.status.${status}`)}
        </li>
      ))}
      {overviewChanges.map((change) => (
        <li key={change}>
          <ChangeIcon change={change} /> {t(`reports.change.${change}`)}
        </li>
      ))}
    </ul>
  );
}
