import { useQueryResult } from "../../../data/QueryResultContext";
import { useTexts } from "../../../i18n/translation";
import { useView } from "../../../routing/useView";
import { focusFilterSummary } from "./focusFilterSummary";

/** Says which filters of the address the data does not have, and offers to take them away: a link must not show more than it says without a word. */
export function UnknownFilters() {
  const t = useTexts("views");
  const { view } = useQueryResult();
  const [, setView] = useView();
  if (view.unknownFilters.length === 0) return null;
  const names = view.unknownFilters.map(({ key, value }) => `${t(`filter.unknown.${key}`)} ”${value}”`).join(", ");
  return (
    <p className="unknown-filters" role="status">
      {t("filter.unknown.said", { count: view.unknownFilters.length, names })}{" "}
      <button
        type="button"
        className="button-plain"
        onClick={() => {
          setView({ unknownFilters: [] });
          focusFilterSummary();
        }}
      >
        {t("filter.unknown.remove")}
      </button>
    </p>
  );
}
