import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import { previousRound } from "../../../domain/goal/assessmentIn";
import { LabelledSelect } from "./LabelledSelect";
import { roundName } from "../../wording/roundName";
import { useSite } from "../../data/SiteContext";
import { useView } from "../../routing/useView";

/** Chooses the shown round. A newly chosen one is compared with the round before it. */
export function RoundSelect({ report, round }: { report: Report; round: Round }) {
  const t = useTexts("summary");
  const common = useTexts("common");
  const { language } = useSite();
  const [, setView] = useView();
  const name = (one: Round) => roundName(common, language, report, one);
  if (report.rounds.length < 2) return <strong>{name(round)}</strong>;
  return (
    <LabelledSelect
      label={t("round.label")}
      value={round.id}
      options={report.rounds.map((one) => ({ id: one.id, name: name(one) }))}
      onChoose={(roundId) => {
        setView({ roundId, compareId: previousRound(report, roundId)?.id ?? null });
      }}
    />
  );
}
