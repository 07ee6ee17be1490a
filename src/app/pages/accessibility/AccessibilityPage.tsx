import { useTexts } from "../../i18n/translation";
import { siteName } from "../../../domain/site";
import { newestReport } from "../../../domain/url/viewParams";
import { accessibilityFacts, accessibilityFile } from "./statement";
import type { AccessibilityFacts } from "./statement";
import { formatDate } from "../../wording/formatDate";
import { useSite } from "../../data/SiteContext";

/** The accessibility statement that the law requires (306/2019), from the site's settings. */
export function AccessibilityPage() {
  const { dataset, language } = useSite();
  const titles = useTexts("titles");
  const t = useTexts("pages");
  const report = newestReport(dataset);
  const facts = accessibilityFacts(dataset.site ?? {});
  return (
    <article className="prose">
      <h1>{titles("heading.accessibility")}</h1>
      <p className="lead">
        {t("accessibility.lead", { site: siteName(dataset, language) ?? `${report.title} – ${report.organisation}` })}
      </p>
      {facts.provider !== null && <p>{t("accessibility.provider", { provider: facts.provider })}</p>}

      <h2>{t("accessibility.state.title")}</h2>
      <p>{t(`accessibility.state.${facts.state}`)}</p>

      <h2>{t("accessibility.shortcomings.title")}</h2>
      {facts.shortcomings.length === 0 ? (
        <p>{t("accessibility.shortcomings.none")}</p>
      ) : (
        <ul>
          {facts.shortcomings.map(({ what, criterion }) => (
            <li key={what.fi}>
              {what[language]}
              {criterion !== null && ` (${t("accessibility.shortcomings.criterion", { criterion })})`}
            </li>
          ))}
        </ul>
      )}

      <h2>{t("accessibility.tested.title")}</h2>
      <p>{t(facts.external ? "accessibility.tested.methodExternal" : "accessibility.tested.method")}</p>
      <ul>
        {facts.tested.map(({ what, date }) => (
          <li key={what.fi}>
            {what[language]} <time dateTime={date}>{formatDate(date)}</time>
          </li>
        ))}
      </ul>

      <h2>{t("accessibility.feedback.title")}</h2>
      <p>{t("accessibility.feedback.lead")}</p>
      <Contact contact={facts.contact} />

      <h2>{t("accessibility.supervision.title")}</h2>
      <p>{t("accessibility.supervision.text")}</p>
      <SupervisorContact supervisor={facts.supervisor} />

      <h2>{t("accessibility.dates.title")}</h2>
      <p>{t("accessibility.dates.prepared", { date: formatDate(facts.prepared) })}</p>
      {facts.reviewed !== null && <p>{t("accessibility.dates.reviewed", { date: formatDate(facts.reviewed) })}</p>}
    </article>
  );
}

function Contact({ contact: { email, phone, form } }: { contact: AccessibilityFacts["contact"] }) {
  const t = useTexts("pages");
  if (email === null && phone === null && form === null) {
    return <p className="missing">{t("accessibility.feedback.missing", { file: accessibilityFile })}</p>;
  }
  return (
    <ul>
      {form !== null && (
        <li>
          <a href={form}>{t("accessibility.feedback.form")}</a>
        </li>
      )}
      {email !== null && (
        <li>
          {t("accessibility.feedback.email")}: <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone !== null && (
        <li>
          {t("accessibility.feedback.phone")}: {phone}
        </li>
      )}
    </ul>
  );
}

/** The authority for complaints about the publisher's answer. */
function SupervisorContact({
  supervisor: { authority, unit, site, email, phone },
}: Pick<AccessibilityFacts, "supervisor">) {
  const { language } = useSite();
  const t = useTexts("pages");
  return (
    <address>
      <strong>{authority[language]}</strong>
      <br />
      {unit[language]}
      <br />
      <a href={site[language].address}>{site[language].name}</a>
      <br />
      <a href={`mailto:${email[language]}`}>{email[language]}</a>
      <br />
      {t("accessibility.supervision.phone", { number: phone })}
    </address>
  );
}
