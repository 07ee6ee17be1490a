import { useTexts } from "../../../i18n/translation";
import type { DraftReport } from "../draft/draft";
import { isSameOrganisation, organisationNamed } from "../sources/organisationNamed";
import type { DraftReading } from "../sources/readDraft";
import type { ScreenProps } from "./screenProps";
import { TextField } from "./TextField";

/** The organisation of the report, and where its name comes from. Asks where the documents name another organisation than the site's. */
export function OrganisationField({
  report: { settings, organisationFrom },
  reading,
  reportId,
  act,
}: Pick<ScreenProps, "reportId" | "act"> & { report: DraftReport; reading: Pick<DraftReading, "folders"> }) {
  const t = useTexts("studio");
  const { organisation } = settings;
  const documents = reading.folders.find(({ id }) => id === reportId)?.documents ?? [];
  const named = organisationNamed(documents);
  const take = (name: string) => act({ kind: "settings", settings: { organisation: name === "" ? undefined : name } });
  const isAsked =
    named !== null &&
    (organisation === undefined || (organisationFrom === "site" && !isSameOrganisation(named, organisation)));
  const field = <TextField label={t("plan.organisation")} value={organisation ?? ""} onChange={take} />;
  if (!isAsked)
    return (
      <div>
        {field}
        {organisation === undefined ? (
          <p className="muted">{t("organisation.missing")}</p>
        ) : (
          organisationFrom && <p className="muted">{t(`organisation.from.${organisationFrom}`)}</p>
        )}
      </div>
    );
  return (
    <section className="studio-notice">
      <h3>{t("organisation.question")}</h3>
      <p>
        {organisation === undefined
          ? t("organisation.named", { named })
          : t("organisation.differs", { named, organisation })}
      </p>
      <div className="studio-actions">
        {[named, ...(organisation === undefined ? [] : [organisation])].map((name) => (
          <button key={name} type="button" className="button" onClick={() => take(name)}>
            {name}
          </button>
        ))}
      </div>
      {field}
    </section>
  );
}
