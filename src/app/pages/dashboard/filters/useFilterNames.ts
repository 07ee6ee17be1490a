import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";
import { filterNames } from "../../../wording/filterNames";

/** What the page is narrowed to, by name; empty where it shows everything. */
export function useFilterNames(): string[] {
  const { dataset, language } = useSite();
  const views = useTexts("views");
  const common = useTexts("common");
  const { view, round } = useQueryResult();
  return filterNames({ views, common }, language, dataset, view, round);
}
