import { useTexts } from "../i18n/translation";
import type { Language } from "../../domain/dataset/schema";
import { offeredLanguages } from "../../domain/site";
import { currentUrl } from "../routing/currentUrl";
import { useLanguageLinks } from "../routing/useLinks";
import { useSite } from "../data/SiteContext";
import { useView } from "../routing/useView";

/** Each language's name in itself. */
const ownNames = { fi: "Suomi", sv: "Svenska", en: "English" } satisfies Record<Language, string>;

/** The same page with the same view in another language. Plain links: another language is another page with its own texts. */
export function LanguageSwitcher() {
  const t = useTexts("layout");
  const { dataset, language } = useSite();
  const { toLanguage } = useLanguageLinks();
  const [view] = useView();
  const offered = offeredLanguages(dataset);
  if (offered.length < 2) return null;
  return (
    <nav className="language-links" aria-label={t("language")}>
      <ul role="list">
        {offered.map((one) => (
          <li key={one}>
            <a
              href={toLanguage(one, view)}
              lang={one}
              hrefLang={one}
              aria-current={one === language ? "true" : undefined}
              // Only the browser knows the URL's hash, so it is added on click.
              onClick={({ currentTarget }) => {
                currentTarget.setAttribute("href", toLanguage(one, view) + currentUrl().hash);
              }}
            >
              {ownNames[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
