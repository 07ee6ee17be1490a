import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import { periodName } from "../../wording/roundName";
import { useSite } from "../../data/SiteContext";

/** The months that the round covers, and whether the year's result is in. */
export function RoundPeriod({ report, round }: { report: Report; round: Round }) {
  const { language } = useSite();
  const t = useTexts("summary");
  const common = useTexts("common");
  const hasOutcome = report.rounds.some(({ kind }) => kind === "outcome");
  return (
    <p>
      {periodName(common, language, round)}
      {!hasOutcome && <span className="muted"> · {t("round.noOutcome")}</span>}
    </p>
  );
}
