import { useTexts } from "../../i18n/translation";
import { viewLayouts } from "../../../domain/url/viewParams";
import { Link } from "../../routing/Link";
import { useQueryResult } from "../../data/QueryResultContext";
import { useLinks } from "../../routing/useLinks";
import { useHydrated } from "../../components/useHydrated";

/** The links to the views. Without scripts, all views are below each other, and the links lead to them. */
export function ViewTabs() {
  const t = useTexts("views");
  const { view } = useQueryResult();
  const { to } = useLinks();
  const hydrated = useHydrated();
  return (
    <nav className="view-tabs" aria-label={t("tabs")}>
      <ul role="list">
        {viewLayouts.map((layout) => (
          <li key={layout}>
            <Link
              className="view-tab"
              href={to({ kind: "dashboard" }, { ...view, layout }) + (hydrated ? "" : `#view-${layout}`)}
              aria-current={layout === view.layout ? "true" : undefined}
            >
              {t(`layout.${layout}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
