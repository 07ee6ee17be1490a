import { useTexts } from "../../i18n/translation";
import { siteName } from "../../../domain/site";
import { useSite } from "../../data/SiteContext";

/** Shown on a site without reports: tells the publisher what to do next. */
export function EmptySite() {
  const { dataset, language } = useSite();
  const titles = useTexts("titles");
  const t = useTexts("pages");
  const name = siteName(dataset, language);
  return (
    <main id="main" className="page" tabIndex={-1}>
      <div className="unknown">
        {name !== null && <p>{name}</p>}
        <h1>{titles("empty")}</h1>
        <p>{t("empty.why")}</p>
        <ol>
          <li>{t("empty.first")}</li>
          <li>{t("empty.second")}</li>
        </ol>
      </div>
    </main>
  );
}
