import { useQueryResult } from "../../../data/QueryResultContext";
import { useTexts } from "../../../i18n/translation";
import { useView } from "../../../routing/useView";
import { focusFilterSummary } from "./focusFilterSummary";

/**
 * Lists filters of the URL that the data does not have, with a button to remove them. Without this, a link would silently show more than it asks for.
 */
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
