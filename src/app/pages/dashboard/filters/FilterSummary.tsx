import { ActiveFilters } from "./ActiveFilters";
import { filterSummaryId } from "./focusFilterSummary";
import { useTexts } from "../../../i18n/translation";
import { UnknownFilters } from "./UnknownFilters";

/** The active filters, each with a button that removes it, and the unknown filters of the URL. */
export function FilterSummary() {
  const t = useTexts("views");
  return (
    <div id={filterSummaryId} className="filter-summary" role="group" aria-label={t("filter.chosen")} tabIndex={-1}>
      <UnknownFilters />
      <ActiveFilters />
    </div>
  );
}
