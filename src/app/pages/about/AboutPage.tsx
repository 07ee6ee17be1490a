import { useTexts } from "../../i18n/translation";
import { rollsUp } from "../../../domain/site";
import { bases, bySeverity } from "../../../domain/status";
import { relativeUrl } from "../../../domain/url/paths";
import { SourceList } from "./SourceList";
import { Link } from "../../routing/Link";
import { useLinks } from "../../routing/useLinks";
import { useOpenRoute } from "../../routing/SiteRouter";
import { useSite } from "../../data/SiteContext";
import { NoneReasonTerms } from "../../components/status/NoneReasonTerms";
import { StatusLabel, useStatusLabel } from "../../components/status/StatusIcon";

const explainedTerms = ["goal", "target", "measure", "round", "programme"] as const;

/** The about page: what the statuses mean, how they are found, and the sources. */
export function AboutPage() {
  const titles = useTexts("titles");
  const t = useTexts("pages");
  const { to } = useLinks();
  const { dataset, language, isStandalone: alone } = useSite();
  const rule = dataset.site?.goalRule;
  const { path } = useOpenRoute();
  return (
    <article className="prose about">
      <h1>{titles("heading.about")}</h1>
      <p className="lead">{t("about.lead")}</p>

      <section id="statuses">
        <h2>{t("about.statuses.title")}</h2>
        <Statuses />
      </section>

      <section id="reading">
        <h2>{t("about.reading.title")}</h2>
        <p>{t("about.reading.first")}</p>
        <p>{t("about.reading.rank")}</p>
        <ol>
          <li>{t("about.reading.rank1")}</li>
          <li>{t("about.reading.rank2")}</li>
          <li>{t("about.reading.rank3")}</li>
        </ol>
        <p>{t("about.reading.partly")}</p>
        <p>
          <a href={to({ kind: "method" })}>{titles("heading.method")}</a>
        </p>
      </section>

      <section id="rule">
        <h2>{t("about.rule.title")}</h2>
        {rollsUp(dataset) ? (
          <>
            <p>{rule?.text?.[language] ?? t("about.rule.rule")}</p>
            <p>{t("about.rule.whole")}</p>
          </>
        ) : (
          <p>{rule?.text?.[language] ?? t("about.rule.off")}</p>
        )}
        {rule?.source?.[language] !== undefined && <p className="muted">{rule.source[language]}</p>}
      </section>

      <section id="none">
        <h2>{t("about.none.title")}</h2>
        <NoneReasonTerms />
      </section>

      <section id="basis">
        <h2>{t("about.basis.title")}</h2>
        <dl>
          {bases.map((basis) => (
            <div key={basis}>
              <dt>{t(`about.basis.${basis}Term`)}</dt>
              <dd>{t(`about.basis.${basis}`)}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section id="corrections">
        <h2>{t("about.corrections.title")}</h2>
        <p>{t("about.corrections.text")}</p>
      </section>

      <section id="words">
        <h2>{t("about.words.title")}</h2>
        <dl>
          {explainedTerms.map((term) => (
            <div key={term}>
              <dt>{t(`about.words.${term}`)}</dt>
              <dd>{t(`about.words.${term}Text`)}</dd>
            </div>
          ))}
        </dl>
      </section>

      <SourceList />

      <p>
        <Link href={to({ kind: "accessibility" })}>{t("about.accessibility")}</Link>
      </p>
      {!alone && (
        <p>
          <a href={relativeUrl(path, "notices.txt")}>{t("about.notices")}</a>
        </p>
      )}
    </article>
  );
}

/** Each status with its icon, its words in forecasts and outcomes, and its meaning. */
function Statuses() {
  const t = useTexts("pages");
  const statusLabel = useStatusLabel();
  return (
    <table className="statuses ruled-table">
      <thead>
        <tr>
          <th scope="col">{t("about.statuses.status")}</th>
          <th scope="col">{t("about.statuses.meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {bySeverity.map((status) => {
          const outcome = statusLabel(status, "outcome");
          return (
            <tr key={status} id={`status-${status}`}>
              <th scope="row">
                <StatusLabel status={status} kind="forecast" />
                {outcome !== statusLabel(status, "forecast") && (
                  <span className="in-outcome">{t("about.statuses.outcome", { word: outcome })}</span>
                )}
              </th>
              <td>{t(`about.statuses.${status}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
