import { useTexts } from "../../../i18n/translation";
import { fewTargets, forecastAccuracy, knownResults } from "../../../../domain/stats/forecastAccuracy";
import type { RoundAccuracy as Accuracy } from "../../../../domain/stats/forecastAccuracy";
import { joinNames } from "../../../wording/joinNames";
import { roundName } from "../../../wording/roundName";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";

/** In an outcome: how often each forecast came true, as sentences and a small table, with a note if there are too few targets. */
export function ForecastAccuracy() {
  const t = useTexts("accuracy");
  const common = useTexts("common");
  const { language } = useSite();
  const { report, round, filteredGoals } = useQueryResult();
  const forecasts = forecastAccuracy(report, filteredGoals, round);
  if (round.kind !== "outcome" || forecasts.length === 0) return null;
  const kept = forecasts.flatMap((forecast) => forecast.outcomes);
  const nameOf = (forecast: Accuracy) => roundName(common, language, report, forecast.round);
  const sentence = (forecast: Accuracy) => {
    const parts = forecast.outcomes
      .map((row) => ({ ...row, known: row.targets - row.unknown }))
      .filter(({ known }) => known > 0)
      .map(({ prediction: foretold, achieved, known }) => t(`part.${foretold}`, { achieved, known }));
    const of = { round: nameOf(forecast) };
    return parts.length === 0 ? t("nothing", of) : t("sentence", { ...of, list: joinNames(common, parts) });
  };
  return (
    <section className="changes-group accuracy" aria-labelledby="accuracy-heading">
      <h4 id="accuracy-heading">{t("heading")}</h4>
      {forecasts.map((forecast) => (
        <p key={forecast.round.id}>
          {sentence(forecast)} {forecast.unassessed > 0 && t("unassessed", { count: forecast.unassessed })}
        </p>
      ))}
      {kept.length > 0 && (
        <table className="accuracy-table">
          <caption className="visually-hidden">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("column.said")}</th>
              <th scope="col">{t("column.achieved")}</th>
              <th scope="col">{t("column.missed")}</th>
              <th scope="col">{t("column.unknown")}</th>
            </tr>
          </thead>
          {forecasts.map((forecast) => (
            <tbody key={forecast.round.id}>
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {nameOf(forecast)}
                </th>
              </tr>
              {forecast.outcomes.map(({ prediction: foretold, targets, achieved, missed, partly, unknown }) => (
                <tr key={foretold}>
                  <th scope="row">
                    {t(`row.${foretold}`)} <span className="accuracy-all">{targets}</span>
                  </th>
                  <td>{achieved}</td>
                  <td>
                    {missed} {partly > 0 && <span className="muted">({t("partly", { count: partly })})</span>}
                  </td>
                  <td>{unknown}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
      <p className="muted accuracy-notes">
        {Math.max(...forecasts.map(knownResults)) < fewTargets && `${t("few")} `}
        {kept.some(({ unknown }) => unknown > 0) && `${t("unknown")} `}
        {kept.some(({ partly }) => partly > 0) && t("partlyNote")}
      </p>
    </section>
  );
}
