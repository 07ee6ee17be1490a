import { useTexts } from "../../../i18n/translation";
import { suggestedYears } from "../sources/suggestedYears";
import type { DraftReading } from "../sources/readDraft";
import type { ScreenProps } from "./screenProps";
import { YearField } from "./YearField";

/** Asks for the year of a report whose documents do not say it: without one nothing is read. Years that they name are offered as buttons. */
export function YearQuestion({
  reading,
  reportId,
  act,
}: Pick<ScreenProps, "reportId" | "act"> & { reading: Pick<DraftReading, "folders"> }) {
  const t = useTexts("studio");
  const documents = reading.folders.find(({ id }) => id === reportId)?.documents ?? [];
  const take = (year: number | undefined) => act({ kind: "settings", settings: { year } });
  return (
    <section className="studio-notice">
      <h3>{t("read.year")}</h3>
      <p>{t("read.yearHelp")}</p>
      <div className="studio-actions">
        {suggestedYears(documents).map((year) => (
          <button key={year} type="button" className="button" onClick={() => take(year)}>
            {year}
          </button>
        ))}
      </div>
      <YearField year={undefined} onChange={take} />
    </section>
  );
}
