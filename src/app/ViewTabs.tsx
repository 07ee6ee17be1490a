import { useTexts } from "./translation";
import { layouts } from "../url/view";
import { Link } from "./Link";
import { useSelection } from "./selection";
import { useLinks } from "./Site";
import { useHydrated } from "./useHydrated";

/** The four ways to look at the selected targets. Without a script all four stand below each other, and the links lead down to them. */
export function ViewTabs() {
  const t = useTexts("views");
  const { view } = useSelection();
  const { to } = useLinks();
  const hydrated = useHydrated();
  return (
    <nav className="view-tabs" aria-label={t("tabs")}>
      <ul role="list">
        {layouts.map((layout) => (
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
