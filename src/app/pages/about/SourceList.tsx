import { Fragment } from "react";
import { useTexts } from "../../i18n/translation";
import { openDataFormats, openDataTableNames } from "../../../domain/openDataFiles";
import { standaloneFileName, relativeUrl } from "../../../domain/url/paths";
import { useOpenRoute } from "../../routing/SiteRouter";
import { useSite } from "../../data/SiteContext";

/** The source files of the reports, and the downloads of the data. */
export function SourceList() {
  const { dataset, isStandalone: alone } = useSite();
  const t = useTexts("pages");
  return (
    <>
      <section id="sources">
        <h2>{t("about.sources.title")}</h2>
        <p>{t("about.sources.text")}</p>
        <dl>
          {dataset.reports.map((report) => (
            <div key={report.id}>
              <dt lang={report.language}>
                {report.organisation}: {report.title}
              </dt>
              {report.sources.map(({ file, sha256 }) => (
                <dd key={file}>
                  {file.split("/").at(-1)}
                  <br />
                  <span className="muted">{t("about.sources.sum")}</span> <code>{sha256}</code>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      {!alone && <Downloads />}
    </>
  );
}

/** The open data, and each report as a single-file page. */
function Downloads() {
  const { dataset } = useSite();
  const t = useTexts("pages");
  const { path } = useOpenRoute();
  const licence = dataset.site?.licence;
  return (
    <section id="downloads">
      <h2>{t("about.downloads.title")}</h2>
      <ul>
        <li>
          <a href={relativeUrl(path, "data/dataset.json")} download>
            {t("about.downloads.dataset")}
          </a>
        </li>
        <li>
          <a href={relativeUrl(path, "data/dataset.schema.json")} download>
            {t("about.downloads.schema")}
          </a>
        </li>
        {openDataFormats.map((format) => (
          <li key={format}>
            {t(`about.downloads.${format}`)}{" "}
            {openDataTableNames.map((name, at) => (
              <Fragment key={name}>
                {at === 0 ? "" : ", "}
                <a href={relativeUrl(path, `data/${name}.${format}`)} download lang="en">
                  {name}
                </a>
              </Fragment>
            ))}
          </li>
        ))}
        <li>
          <a href={relativeUrl(path, "data/datapackage.json")} download>
            {t("about.downloads.package")}
          </a>
        </li>
        {dataset.reports.map((report) => (
          <li key={report.id}>
            <a href={relativeUrl(path, standaloneFileName(report))} download>
              {t("about.downloads.alone", { report: report.title, organisation: report.organisation })}
            </a>
          </li>
        ))}
      </ul>
      {licence && (
        <p>
          {t("about.downloads.licence")}{" "}
          {licence.address === undefined ? (
            licence.name
          ) : (
            <a href={licence.address} rel="license">
              {licence.name}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
