import { useTranslation } from "react-i18next";
import type { Report, Round } from "../model/dataset";
import { roundBefore } from "../query/assessmentIn";
import { Choice } from "./Choice";
import { periodName, roundName } from "./roundName";
import { useSite, useView } from "./Site";

/** Which round is shown, the months it covers, and whether the year's result is in. */
export function RoundSwitch({ report, round }: { report: Report; round: Round }) {
  const { t } = useTranslation("front");
  const { t: words } = useTranslation("words");
  const { language } = useSite();
  const [, setView] = useView();
  const hasOutcome = report.rounds.some(({ kind }) => kind === "outcome");
  return (
    <>
      {report.rounds.length > 1 ? (
        <Choice
          label={t("round.label")}
          value={round.id}
          options={report.rounds.map((one) => ({ id: one.id, name: roundName(words, language, report, one) }))}
          onChoose={(roundId) => setView({ roundId, compareId: roundBefore(report, roundId)?.id ?? null })}
        />
      ) : (
        <strong>{roundName(words, language, report, round)}</strong>
      )}
      <p className="dateline-period">
        {periodName(words, round)}
        {!hasOutcome && <span className="soft"> · {t("round.noOutcome")}</span>}
      </p>
    </>
  );
}
