import { useTranslation } from "react-i18next";
import type { Report, Round } from "../model/contract";
import { periodName } from "./roundName";
import { useSite } from "./Site";

/** The months that the round covers, and whether the year's result is in. */
export function RoundPeriod({ report, round }: { report: Report; round: Round }) {
  const { language } = useSite();
  const { t } = useTranslation("front");
  const { t: words } = useTranslation("words");
  const hasOutcome = report.rounds.some(({ kind }) => kind === "outcome");
  return (
    <p>
      {periodName(words, language, round)}
      {!hasOutcome && <span className="soft"> · {t("round.noOutcome")}</span>}
    </p>
  );
}
