import { useTexts } from "../../i18n/translation";
import type { Agreement } from "../../../domain/agreement";
import { formatDate } from "../../wording/formatDate";
import { useSite } from "../../data/SiteContext";

const halves = ["all", "development", "heldOut", "heldOutUnseen"] as const;

/** How often the reading agrees with people, the first sight of unseen texts told apart. */
export function Accuracy({ agreement }: { agreement: Agreement }) {
  const t = useTexts("method");
  const { language } = useSite();
  const percent = (share: number): string => {
    const value = (share * 100).toFixed(1);
    return t("percent", { value: language === "en" ? value : value.replace(".", ",") });
  };
  const { all } = agreement;
  return (
    <section id="agreement">
      <h2>{t("agreement.title")}</h2>
      <p>{t("agreement.lead", { date: formatDate(agreement.date), n: all.n })}</p>
      <p>{t("agreement.badAsGood", { count: all.badReadAsGood })}</p>
      <dl>
        {halves.map((half) => {
          const figures = agreement[half];
          if (!figures) return null;
          return (
            <div key={half}>
              <dt>{t("agreement.of", { half: t(`agreement.${half}`), n: figures.n })}</dt>
              <dd>
                {t("agreement.figures", {
                  right: percent(figures.withOtherRightReadings),
                  same: percent(figures.accuracy),
                  bad: figures.badReadAsGood,
                  extra: figures.verdictWhereNone,
                })}
              </dd>
            </div>
          );
        })}
      </dl>
      {agreement.heldOutUnseen && <p>{t("agreement.unseen")}</p>}
    </section>
  );
}
