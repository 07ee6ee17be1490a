import { useTexts } from "../i18n/translation";
import { useSearch } from "wouter";
import type { Report, Round } from "../../domain/dataset/contract";
import { periodEnd } from "../../domain/timeline/periodEnd";
import { filterWords } from "../wording/filterSummary";
import { periodName, roundName } from "../wording/roundName";
import { shownDate } from "../wording/formatDate";
import { useSite, useView } from "../SiteContext";
import { useHydrated } from "../components/useHydrated";

/** What paper must say that a screen shows by itself: which round, of what day, narrowed to what, and where the page is found again. */
export function PrintHead({ report, round, filtered }: { report: Report; round: Round; filtered: boolean }) {
  const { dataset, language } = useSite();
  const t = useTexts("views");
  const words = useTexts("words");
  const [view] = useView();
  useSearch();
  const hydrated = useHydrated();
  const filters = filtered ? filterWords({ views: t, words }, language, dataset, view, round) : [];
  return (
    <div className="print-head">
      <p>
        {roundName(words, language, report, round)} · {periodName(words, language, round)} ·{" "}
        {t("print.asOf", { date: shownDate(periodEnd(round)) })}
        {filtered &&
          ` · ${filters.length === 0 ? t("print.unfiltered") : t("print.filters", { filters: filters.join("; ") })}`}
      </p>
      {hydrated && <p>{window.location.href}</p>}
    </div>
  );
}
