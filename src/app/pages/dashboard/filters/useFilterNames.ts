import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";
import { filterNames } from "../../../wording/filterNames";

/** The names of the active filters; empty if there are none. */
export function useFilterNames(): string[] {
  const { dataset, language } = useSite();
  const views = useTexts("views");
  const common = useTexts("common");
  const { view, round } = useQueryResult();
  return filterNames({ views, common }, language, dataset, view, round);
}
