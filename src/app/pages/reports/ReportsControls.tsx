import { useId } from "react";
import type { Sorting } from "../../../domain/url/viewParams";
import { reportSortings } from "../../../domain/stats/reportsOverview";
import type { ReportSorting } from "../../../domain/stats/reportsOverview";
import { LabelledSelect } from "../../components/controls/LabelledSelect";
import { useTexts } from "../../i18n/translation";
import { useView } from "../../routing/useView";

/** The overview's orders, as values of the URL's `sort` parameter. */
const addressSort = { name: "report", missed: "status", worse: "change" } as const satisfies Record<
  ReportSorting,
  Sorting
>;

/** The overview's order in the URL; by name if it is unknown. */
export const sortingOf = (sort: Sorting): ReportSorting =>
  reportSortings.find((one) => addressSort[one] === sort) ?? "name";

/** From this many organisations on, there is a search field. */
const manyOrganisations = 8;

/** Order and search, if there are several organisations. */
export function ReportsControls({ organisations }: { organisations: number }) {
  const t = useTexts("pages");
  const [view, setView] = useView();
  const id = useId();
  if (organisations < 2) return null;
  return (
    <div className="reports-controls scripted">
      <LabelledSelect
        label={t("reports.sort.label")}
        value={sortingOf(view.sort)}
        options={reportSortings.map((sorting) => ({ id: sorting, name: t(`reports.sort.${sorting}`) }))}
        onChoose={(chosen) => setView({ sort: addressSort[reportSortings.find((one) => one === chosen) ?? "name"] })}
      />
      {organisations >= manyOrganisations && (
        <div role="search" className="choice">
          <label htmlFor={id}>{t("reports.search")}</label>
          <input
            id={id}
            className="select"
            type="search"
            value={view.text}
            maxLength={200}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => setView({ text: value }, { replace: view.text !== "" })}
          />
        </div>
      )}
    </div>
  );
}
