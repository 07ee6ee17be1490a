import { useTexts } from "../i18n/translation";
import { ownSiteName } from "../../domain/site";
import { relativeUrl } from "../../domain/url/paths";
import { Link } from "../routing/Link";
import { useLinks } from "../routing/useLinks";
import { useSite } from "../data/SiteContext";
import { useOpenRoute } from "../routing/SiteRouter";

/** The footer of every page: the site's own name, and links to the method, accessibility, downloads and the studio. */
export function Footer() {
  const t = useTexts("layout");
  const { dataset, language, isStandalone } = useSite();
  const name = ownSiteName(dataset, language);
  const { to } = useLinks();
  const { path } = useOpenRoute();
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        {name !== null && <p>{name}</p>}
        <p>{t("asWritten")}</p>
        <nav aria-label={t("footer")}>
          <ul className="link-list" role="list">
            <li>
              <Link href={to({ kind: "about" })}>{t("about")}</Link>
            </li>
            <li>
              <a href={to({ kind: "method" })}>{t("method")}</a>
            </li>
            <li>
              <Link href={to({ kind: "accessibility" })}>{t("accessibility")}</Link>
            </li>
            {!isStandalone && (
              <li>
                <a href={to({ kind: "studio" })}>{t("studio")}</a>
              </li>
            )}
            {!isStandalone && (
              <li>
                <a href={relativeUrl(path.replace(/index\.html$/, ""), "data/dataset.json")} download>
                  {t("data")}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
