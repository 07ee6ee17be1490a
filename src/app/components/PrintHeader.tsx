import { useTexts } from "../i18n/translation";
import { useSearch } from "wouter";
import type { Report, Round } from "../../domain/dataset/schema";
import { periodEnd } from "../../domain/timeline/periodEnd";
import { filterSummary } from "../wording/filterSummary";
import { periodName, roundName } from "../wording/roundName";
import { formatDate } from "../wording/formatDate";
import { useSite } from "../data/SiteContext";
import { useView } from "../routing/useView";
import { useHydrated } from "./useHydrated";

/** The header of a printed page: round, date, active filters and address. */
export function PrintHeader({ report, round, filtered }: { report: Report; round: Round; filtered: boolean }) {
  const { dataset, language } = useSite();
  const t = useTexts("views");
  const layout = useTexts("layout");
  const common = useTexts("common");
  const [view] = useView();
  useSearch();
  const end = periodEnd(round);
  const hydrated = useHydrated();
  const filters = filtered ? filterSummary({ views: t, common }, language, dataset, view, round) : [];
  return (
    <div className="print-head">
      <p>
        {roundName(common, language, report, round)} · {periodName(common, language, round)}
        {end !== null && ` · ${t("print.asOf", { date: formatDate(end) })}`}
        {filtered &&
          ` · ${filters.length === 0 ? t("print.unfiltered") : t("print.filters", { filters: filters.join("; ") })}`}
      </p>
      {hydrated && <p>{window.location.href}</p>}
      <p>{layout("asWritten")}</p>
    </div>
  );
}
