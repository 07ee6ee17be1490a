import { useTranslation } from "react-i18next";
import { changes } from "../model/change";
import { changesBetween, tallyChanges } from "../query/changes";
import { ChangeItem } from "./ChangeItem";
import { ChangeShape } from "./ChangeShape";
import { CompareSwitch } from "./CompareSwitch";
import { ForecastAccuracy } from "./ForecastAccuracy";
import { RoundSwitch } from "./RoundSwitch";
import { useSelection } from "./selection";

/** What changed between two rounds, worse first; what stayed the same waits at the end. */
export function ChangesView() {
  const { t } = useTranslation("views");
  const { report, narrowed, round, compare } = useSelection();
  if (!compare) return <p className="changes-none">{t("changes.noOther")}</p>;
  const found = changesBetween(narrowed, compare.id, round.id);
  const tally = tallyChanges(found);
  const counted = changes.filter((change) => tally[change] > 0 || change === "worse");
  return (
    <>
      <div className="changes-rounds">
        <CompareSwitch report={report} round={round} />
        <RoundSwitch report={report} round={round} />
      </div>
      <p className="changes-tally">
        {counted.map((change) => t(`changes.count.${change}`, { count: tally[change] })).join(" · ")}
      </p>
      {changes
        .filter((change) => tally[change] > 0)
        .map((change) => {
          const list = (
            <ol role="list" className="changes-list">
              {found
                .filter((one) => one.change === change)
                .map((one) => (
                  <ChangeItem key={one.target.id} change={one} compare={compare} />
                ))}
            </ol>
          );
          if (change === "same") {
            return (
              <details key={change} className="changes-group changes-same">
                <summary>{t("changes.count.same", { count: tally.same })}</summary>
                {list}
              </details>
            );
          }
          return (
            <section key={change} className="changes-group" aria-labelledby={`changes-${change}`}>
              <h4 id={`changes-${change}`}>
                <ChangeShape change={change} /> {t(`changes.count.${change}`, { count: tally[change] })}
              </h4>
              {list}
            </section>
          );
        })}
      <ForecastAccuracy />
    </>
  );
}
