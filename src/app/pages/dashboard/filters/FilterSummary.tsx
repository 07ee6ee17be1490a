import { ActiveFilters } from "./ActiveFilters";
import { filterSummaryId } from "./focusFilterSummary";
import { useTexts } from "../../../i18n/translation";
import { UnknownFilters } from "./UnknownFilters";

/** What the page is narrowed to, each filter with a button that takes it away; and what the address asks for in vain. */
export function FilterSummary() {
  const t = useTexts("views");
  return (
    <div id={filterSummaryId} className="narrowing" role="group" aria-label={t("filter.chosen")} tabIndex={-1}>
      <UnknownFilters />
      <ActiveFilters />
    </div>
  );
}
