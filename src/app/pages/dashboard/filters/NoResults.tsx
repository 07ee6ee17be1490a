import { focusFilterSummary } from "./focusFilterSummary";
import { useTexts } from "../../../i18n/translation";
import { relaxFilter, activeParts } from "../../../../domain/filter/relaxFilter";
import type { FilterPart } from "../../../../domain/filter/relaxFilter";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";
import type { ViewState } from "../../../../domain/url/viewParams";

/** The change of the view that removes each part of the filter. */
const cleared = {
  themes: { themes: [] },
  programmes: { programmes: [] },
  statuses: { statuses: [] },
  changes: { changes: [] },
  text: { text: "" },
} satisfies Record<FilterPart, Partial<ViewState>>;

/** Shown if nothing matches: suggests filters to remove, with a button for each. */
export function NoResults() {
  const t = useTexts("views");
  const { dataset } = useSite();
  const { view, report, rounds, matcher } = useQueryResult();
  const [, setView] = useView();
  const found = relaxFilter(dataset, report, rounds, view, matcher);
  const severalInUse = activeParts(view).length > 1;
  const loosen = (change: Partial<ViewState>) => {
    setView(change);
    focusFilterSummary();
  };
  return (
    <div className="nothing-found">
      {/* A single filter that matches nothing is already named above. */}
      {severalInUse && <p>{t(found.length > 0 ? "nothing.loosen" : "nothing.clear")}</p>}
      <ul role="list">
        {found.map(({ part, targets }) => (
          <li key={part}>
            <button type="button" className="button" onClick={() => loosen(cleared[part])}>
              {t(`nothing.without.${part}`, { text: view.text })}
            </button>{" "}
            {t("nothing.shows", { count: targets })}
          </li>
        ))}
        {severalInUse && (
          <li>
            <button
              type="button"
              className="button-plain"
              onClick={() => loosen({ themes: [], programmes: [], statuses: [], changes: [], text: "" })}
            >
              {t("filter.clear")}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
